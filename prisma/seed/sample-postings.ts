/**
 * Slugs of the bundled postings in the sample account, best match first. The first asks for two things that
 * the sample profile honestly lacks (CCRN, Spanish) and for more years as charge nurse than it shows; the
 * third is a change of occupation, so that a visitor sees a low score too.
 */
export const samplePostingSlugs = [
  "charge-nurse-cardiac-step-down",
  "nurse-educator-heart-failure",
  "clinical-support-specialist-remote",
] as const;
