import { describe } from "vitest";
import { testStatedPairs } from "#testing/stated-pairs.ts";

// Lines that keep the fact's words and turn false by what they leave out.
const CASES = `
Bake on Fridays
= Bake every Friday
Bake on Fridays when the owner is away
= Bake every Friday when the owner is away
! Bake every Friday
Mended nets on nine Mondays
! Mended nets every Monday
Sold rugs to Muscat
! Worked in Muscat
Edit guest columns, since 2016 with final say on Polish headlines only
= Edit guest columns, since 2016 with final say on Polish headlines
! Edit guest columns, since 2016 with final say on headlines
Member of the wine committee; we chose the house red
= One of the wine committee that chose the house red
! I chose the house red
Daily briefing at the gate, count of two cages on Mondays
= Count of two cages on Mondays
! Count of two cages every day
Lead 9 divers and a cook; the boat crew reports to the harbor master
= Lead nine divers and a cook
! Lead nine divers, a cook and the boat crew
Trained as a lifeguard in 2018
! Trained others as lifeguards in 2018
Pool supervisor on 15 days in 2019, while the regular one was ill
! Pool supervisor throughout 2019
Second in charge of a bakery with 20 staff
= Second in charge of a bakery with 20 employees
! In charge of a bakery with 20 staff
Set type in inks the foreman mixed
! Set type in inks I mixed
Represent the union on the safety board, without voting rights
! Voting representative of the union on the safety board
Grade rugs with two others; about one rug in nine is rejected
= About one rug in nine is rejected
! About one rug in three is rejected
Check the lift each morning; the manufacturer services it twice a year
! Service the lift twice a year
Picked up a double booking in 2022; procurement canceled it
! Picked up and canceled a double booking in 2022
`;

describe("what is left out", () => {
  testStatedPairs(CASES);
});
