"use client";
import type { ComponentType } from "react";
import type { ItemSection, Profile } from "#lib/profile/schema.ts";
import { CertificationForm } from "./forms/certification-form.tsx";
import { EducationForm } from "./forms/education-form.tsx";
import { ExperienceForm } from "./forms/experience-form.tsx";
import type { FormProps } from "./forms/form-props.ts";
import { FreeSectionForm } from "./forms/free-section-form.tsx";
import { LanguageForm } from "./forms/language-form.tsx";
import { ProjectForm } from "./forms/project-form.tsx";
import { SkillForm } from "./forms/skill-form.tsx";

const forms: { [S in ItemSection]: ComponentType<FormProps<Profile[S][number]>> } = {
  experiences: ExperienceForm,
  education: EducationForm,
  projects: ProjectForm,
  skills: SkillForm,
  languages: LanguageForm,
  certifications: CertificationForm,
  sections: FreeSectionForm,
};

export function ItemForm<S extends ItemSection>({
  section,
  ...props
}: { section: S } & FormProps<Profile[S][number]>) {
  const Form: ComponentType<FormProps<Profile[S][number]>> = forms[section];
  return <Form {...props} />;
}
