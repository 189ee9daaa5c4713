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
Draft replies to complaints, checked and sent by the manager
= Draft replies to complaints
= Draft replies to complaints that the manager checks and sends
! Sent replies to complaints
! Check and send replies to complaints
Buy wine with a budget of $3M, signed off every quarter by the head buyer
= Buy wine with a budget of $3M
= Buy wine with a budget of $3M, signed off quarterly by the head buyer
! Signed off a budget of $3M
! I signed off a budget of $3M
Keep the logs of the checks, carried out by the engineer
! Carried out the checks
! At Bright Hill I carried out the checks
Built a price list, used by 14 shops
= Built a price list used by 14 shops
Rebuilt a stone arch with two apprentices
= I rebuilt a stone arch with two apprentices
= I helped rebuild a stone arch
= Two apprentices and I rebuilt a stone arch
! I rebuilt a stone arch
! In my present role I rebuilt a stone arch
`;

testStatedPairs(CASES);
