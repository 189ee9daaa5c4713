import { testStatedPairs } from "#testing/stated-pairs.ts";

// A clause with a subject of its own: its deed and what it is done to are somebody else's.
const CASES = `
Translate film scripts; the agency's editor proofreads the drafts and bills the studio
= Translate film scripts
= Translate film scripts; the agency's editor proofreads the drafts
! Translate film scripts and bill the studio
! Translate film scripts and proofread the drafts
Supervise 3 bench hands; the site manager does their appraisals
= Supervise three bench hands
= Supervise 3 bench hands, while the site manager does their appraisals
! Supervise three bench hands, including their appraisals
Vet the files of 8 lodgers; the head of housing decides whom to admit
= Vet the files of eight lodgers
! Vet the files of eight lodgers and admit them
Read gauges at 12 wells; an outside laboratory in Tartu measures nitrate
= Read gauges at 12 wells, while an outside laboratory measures nitrate
! Read gauges at 12 wells and measure nitrate
Advised the harbor authority, which decided on 5 closures
= Advised the harbor authority, which decided on five closures
! Advised the harbor authority and decided on five closures
Prepared the tender, which the board approved, and the budget
= Prepared the tender and the budget
= Prepared the tender that the board approved
Score hearing tests by ISO rules; the consultants interpret them
= Score hearing tests by ISO rules
! Score and interpret hearing tests by ISO rules
Manage 3 clerks in the Leeds office; the firm has 4 offices
= Manage 3 clerks in the Leeds office of a firm with 4 offices
! Manage 4 clerks in the Leeds office
Ran sonar checks up to three times a week
= Ran sonar checks up to three times weekly
! Ran sonar checks more than three times a week
Drafted a proposal for which a trust granted RWF 45 million of the RWF 60 million requested
= Drafted a proposal for which a trust granted RWF 45m of the 60m requested
! Drafted a proposal for which a trust granted RWF 60 million
Restored a harp in its old tuning over seven months with a colleague
= Restored a harp with a colleague over seven months
! Restored a harp in its old tuning over seventeen months with a colleague
`;

testStatedPairs(CASES);
