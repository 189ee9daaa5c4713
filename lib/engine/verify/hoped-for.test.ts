import { describe } from "vitest";
import { testStatedPairs } from "#testing/stated-pairs.ts";

// What one hopes to be, whom one taught and where one worked is not what one was.
const CASES = `
Keen to work as a baker
= Keen to work as a baker
! Worked as a baker
! Baker
Hoping to become a plumber
! Plumber
! Became a plumber
Looking for work as a driver
= Looking for work as a driver
! Worked as a driver
Interested in machine learning
= Interested in machine learning
! Machine learning
I enjoy working with customers
= Enjoy working with customers
Taught nurses in Leeds
= Trained nurses in Leeds
! Worked as a nurse in Leeds
Worked as a nurse in Leeds
= Nurse in Leeds
Trained as a nurse in 2015
= Trained as a nurse in 2015
! Trained a nurse in 2015
! Trained nurses in 2015
Worked at head office in Leeds
= Worked at the head office in Leeds
! Headed the office in Leeds
! Led the office in Leeds
`;

describe("what is hoped for, taught and worked at", () => {
  testStatedPairs(CASES);
});
