import { posting as assistantManagementAccountantManchester } from "./postings/assistant-management-accountant-manchester.ts";
import { posting as backendEngineerBerlin } from "./postings/backend-engineer-berlin.ts";
import { posting as chargeNurseCardiacStepDown } from "./postings/charge-nurse-cardiac-step-down.ts";
import { posting as clinicalSupportSpecialistRemote } from "./postings/clinical-support-specialist-remote.ts";
import { posting as constructionElectricianCalgary } from "./postings/construction-electrician-calgary.ts";
import { posting as contentMarketingManagerVancouver } from "./postings/content-marketing-manager-vancouver.ts";
import { posting as dataAnalystRemoteUs } from "./postings/data-analyst-remote-us.ts";
import { posting as graphicDesignerGlasgow } from "./postings/graphic-designer-glasgow.ts";
import { posting as heatPumpEngineerBristol } from "./postings/heat-pump-engineer-bristol.ts";
import { posting as housingPolicyAdvisorVictoria } from "./postings/housing-policy-advisor-victoria.ts";
import { posting as juniorSoftwareDeveloperCork } from "./postings/junior-software-developer-cork.ts";
import { posting as logisticsShiftSupervisorDuisburg } from "./postings/logistics-shift-supervisor-duisburg.ts";
import { posting as maintenanceElectricianChattanooga } from "./postings/maintenance-electrician-chattanooga.ts";
import { posting as managementAnalystMarlowBay } from "./postings/management-analyst-marlow-bay.ts";
import { posting as mathematicsTeacherBirmingham } from "./postings/mathematics-teacher-birmingham.ts";
import { posting as middleSchoolScienceTeacherTucson } from "./postings/middle-school-science-teacher-tucson.ts";
import { posting as nurseEducatorHeartFailure } from "./postings/nurse-educator-heart-failure.ts";
import { posting as primaryTeacherGalway } from "./postings/primary-teacher-galway.ts";
import { posting as seasonalRetailAssociateHalifax } from "./postings/seasonal-retail-associate-halifax.ts";
import { posting as seniorAccountantDenver } from "./postings/senior-accountant-denver.ts";
import { posting as seniorFinancialAccountantHamburg } from "./postings/senior-financial-accountant-hamburg.ts";
import { posting as staffNurseAcuteMedicineBradford } from "./postings/staff-nurse-acute-medicine-bradford.ts";
import { posting as storeManagerHomewareDublin } from "./postings/store-manager-homeware-dublin.ts";
import { posting as warehouseAssociateColumbus } from "./postings/warehouse-associate-columbus.ts";

export type BundledPosting = { slug: string; occupation: string; text: string };

/**
 * The postings that a new installation shows before anything was imported. Employers are invented. They are
 * modules, not text files, so that the standalone build carries them and no path is looked up when it runs.
 */
export const bundledPostings: readonly BundledPosting[] = [
  chargeNurseCardiacStepDown,
  nurseEducatorHeartFailure,
  staffNurseAcuteMedicineBradford,
  assistantManagementAccountantManchester,
  backendEngineerBerlin,
  clinicalSupportSpecialistRemote,
  constructionElectricianCalgary,
  contentMarketingManagerVancouver,
  dataAnalystRemoteUs,
  graphicDesignerGlasgow,
  heatPumpEngineerBristol,
  housingPolicyAdvisorVictoria,
  juniorSoftwareDeveloperCork,
  logisticsShiftSupervisorDuisburg,
  maintenanceElectricianChattanooga,
  managementAnalystMarlowBay,
  mathematicsTeacherBirmingham,
  middleSchoolScienceTeacherTucson,
  primaryTeacherGalway,
  seasonalRetailAssociateHalifax,
  seniorAccountantDenver,
  seniorFinancialAccountantHamburg,
  storeManagerHomewareDublin,
  warehouseAssociateColumbus,
];
