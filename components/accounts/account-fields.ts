import { passwordLimits } from "#lib/accounts/schema.ts";
import type { AccountField } from "./fields-form.tsx";

export const emailField: AccountField = {
  name: "email",
  label: "E-mail",
  type: "email",
  autoComplete: "username",
};
export const nameField: AccountField = {
  name: "name",
  label: "Your name",
  type: "text",
  autoComplete: "name",
  hint: "As it should stand on a resume. It can be changed there.",
};
export const passwordField: AccountField = {
  name: "password",
  label: "Password",
  type: "password",
  autoComplete: "current-password",
};
export const newPasswordField: AccountField = {
  name: "password",
  label: "Password",
  type: "password",
  autoComplete: "new-password",
  hint: `At least ${passwordLimits.min} characters of any kind; 15 or more are better.`,
};
