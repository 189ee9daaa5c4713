import type { Form } from "./endpoints.ts";

/** What belongs to the person whose things are asked for. */
export type Theirs = {
  userId: string;
  profileId: string;
  profileVersion: number;
  profile: unknown;
  postingId: string;
  generationId: string;
  documentId: string;
  lineId: string;
  sessionId: string;
};

/**
 * One endpoint: who may call it, and how a stranger would name another person's things in it. `own` marks what
 * names nobody's things: then only "not without a session" can be asked.
 */
export type ActionRow = {
  access: "anyone" | "signed-in";
  form?: (theirs: Theirs) => Form;
  json?: (theirs: Theirs) => unknown;
};

const edit = (theirs: Theirs) => ({
  generationId: theirs.generationId,
  documentId: theirs.documentId,
  seenVersion: "1",
  lineId: theirs.lineId,
});
const nothing = () => ({});
const logIn = { email: "nobody@example.org", password: "not the password" };

/** By file and export, as the build's manifest names them. */
export const actionRows: Record<string, ActionRow> = {
  "lib/account-data/actions.ts#signUp": {
    access: "anyone",
    form: () => ({
      name: "Somebody",
      email: "new@example.org",
      password: "a long phrase of theirs",
      next: "",
    }),
  },
  "lib/account-data/actions.ts#startSample": { access: "anyone" },
  "lib/account-data/actions.ts#keepSample": { access: "signed-in", form: nothing },
  "lib/account-data/actions.ts#unlockExport": { access: "signed-in", form: nothing },
  "lib/account-data/actions.ts#removeAccount": {
    access: "signed-in",
    form: () => ({ password: "not the password" }),
  },
  "lib/accounts/actions.ts#submitLogIn": { access: "anyone", form: () => ({ ...logIn, next: "" }) },
  "lib/accounts/actions.ts#logInAgain": { access: "anyone", json: ({ userId }) => ({ ...logIn, userId }) },
  "lib/accounts/actions.ts#logOut": { access: "anyone" },
  "lib/accounts/actions.ts#changePassword": {
    access: "signed-in",
    form: () => ({ currentPassword: "wrong", password: "a new long phrase of mine" }),
  },
  "lib/accounts/actions.ts#endOneSession": {
    access: "signed-in",
    form: ({ sessionId }) => ({ id: sessionId }),
  },
  "lib/accounts/actions.ts#endAllOtherSessions": { access: "signed-in", form: nothing },
  "lib/accounts/actions.ts#askForReset": { access: "anyone", form: () => ({ email: "nobody@example.org" }) },
  "lib/accounts/actions.ts#resetPassword": {
    access: "anyone",
    form: () => ({ token: "x", password: "a long phrase of theirs" }),
  },
  "lib/accounts/actions.ts#confirmEmail": { access: "anyone", form: () => ({ token: "x" }) },
  "lib/accounts/actions.ts#sendConfirmation": { access: "signed-in", form: nothing },
  "lib/accounts/actions.ts#chooseAppearance": {
    access: "anyone",
    form: () => ({ theme: "system", keys: "on" }),
  },
  "lib/generations/actions.ts#tailorResume": {
    access: "signed-in",
    form: ({ postingId, profileId }) => ({
      postingId,
      profileId,
      submitKey: "a key of eight",
      length: "one-page",
      sections: ["experience"],
      maxRoles: "3",
      maxProjects: "0",
    }),
  },
  "lib/generations/actions.ts#showStages": { access: "anyone", form: () => ({ text: "Nurse wanted" }) },
  "lib/generations/actions.ts#stopGeneration": {
    access: "signed-in",
    form: ({ generationId }) => ({ id: generationId }),
  },
  "lib/generations/actions.ts#removeGeneration": {
    access: "signed-in",
    form: ({ generationId }) => ({ id: generationId }),
  },
  "lib/generations/actions.ts#rateResult": {
    access: "signed-in",
    form: ({ generationId }) => ({ id: generationId, verdict: "useful", reason: "" }),
  },
  "lib/generations/actions.ts#editLine": {
    access: "signed-in",
    form: (theirs) => ({ ...edit(theirs), text: "changed by a stranger" }),
  },
  "lib/generations/actions.ts#leaveOut": { access: "signed-in", form: edit },
  "lib/generations/actions.ts#undoEdit": { access: "signed-in", form: edit },
  "lib/postings/actions.ts#pastePosting": { access: "signed-in", form: () => ({ text: "" }) },
  "lib/postings/actions.ts#savePosting": {
    access: "signed-in",
    form: ({ postingId }) => ({
      id: postingId,
      version: "1",
      text: "changed",
      title: "changed",
      company: "",
      place: "",
      status: "active",
      notes: "",
      tags: "",
    }),
  },
  "lib/postings/actions.ts#copyToMine": { access: "signed-in", form: ({ postingId }) => ({ id: postingId }) },
  "lib/postings/actions.ts#actOnPostings": {
    access: "signed-in",
    form: ({ postingId }) => ({ ids: [postingId], act: "delete" }),
  },
  "lib/postings/actions.ts#undoAct": {
    access: "signed-in",
    form: ({ postingId }) => ({ did: "archived", at: "0", count: "1", drafts: postingId }),
  },
  "lib/postings/actions.ts#markGap": {
    access: "signed-in",
    form: ({ postingId }) => ({ postingId, requirementId: "r1", act: "leave" }),
  },
  "lib/postings/actions.ts#stateFact": {
    access: "signed-in",
    form: ({ postingId, profileId }) => ({
      ...{ postingId, profileId, requirementId: "r1" },
      ...{ text: "stated by a stranger", place: "skills", proficiency: "" },
    }),
  },
  "lib/postings/actions.ts#undoStated": {
    access: "signed-in",
    form: ({ postingId, profileId, profileVersion }) => ({
      ...{ postingId, profileId, requirementId: "r1" },
      version: String(profileVersion),
    }),
  },
  "lib/profile/actions.ts#undoLast": {
    access: "signed-in",
    json: ({ profileId, profileVersion }) => ({
      id: profileId,
      seenVersion: profileVersion,
      tab: "tab-of-a-stranger",
      key: "key-of-a-stranger",
    }),
  },
  "lib/profile/actions.ts#restoreOldVersion": {
    access: "signed-in",
    form: ({ profileId, profileVersion }) => ({
      id: profileId,
      version: "1",
      seenVersion: String(profileVersion),
    }),
  },
  "lib/profile/actions.ts#addEmptyProfile": { access: "signed-in", form: () => ({ label: "" }) },
  "lib/profile/actions.ts#copyAsNew": {
    access: "signed-in",
    form: ({ profileId }) => ({ id: profileId, label: "Copied" }),
  },
  "lib/profile/actions.ts#rename": {
    access: "signed-in",
    form: ({ profileId }) => ({ id: profileId, label: "Renamed" }),
  },
  "lib/profile/actions.ts#choosePrimary": {
    access: "signed-in",
    form: ({ profileId }) => ({ id: profileId }),
  },
  "lib/profile/actions.ts#moveToTrash": { access: "signed-in", form: ({ profileId }) => ({ id: profileId }) },
  "lib/profile/actions.ts#takeFromTrash": {
    access: "signed-in",
    form: ({ profileId }) => ({ id: profileId }),
  },
};

type RouteRow = {
  access: "anyone" | "signed-in";
  /** With another person's ids; none when the path names nobody's things. */
  path: (theirs: Theirs) => string;
  method?: "PUT" | "POST";
  body?: (theirs: Theirs) => unknown;
  isOthers?: boolean;
};

/** Every page and route of the build's manifest. */
export const routeRows: Record<string, RouteRow> = {
  "/": { access: "anyone", path: () => "/" },
  "/how-it-works": { access: "anyone", path: () => "/how-it-works" },
  "/log-in": { access: "anyone", path: () => "/log-in" },
  "/sign-up": { access: "anyone", path: () => "/sign-up" },
  "/confirm/done": { access: "anyone", path: () => "/confirm/done" },
  "/reset": { access: "anyone", path: () => "/reset" },
  "/reset/[token]": { access: "anyone", path: () => "/reset/not-a-token" },
  "/confirm/[token]": { access: "anyone", path: () => "/confirm/not-a-token" },
  "/documents": { access: "signed-in", path: () => "/documents" },
  "/settings": { access: "signed-in", path: () => "/settings" },
  "/generations/new": {
    access: "signed-in",
    path: ({ postingId }) => `/generations/new?posting=${postingId}`,
    isOthers: true,
  },
  "/generations/[id]": {
    access: "signed-in",
    path: ({ generationId }) => `/generations/${generationId}`,
    isOthers: true,
  },
  "/postings": { access: "signed-in", path: () => "/postings" },
  "/postings/new": { access: "signed-in", path: () => "/postings/new" },
  "/postings/[id]": {
    access: "signed-in",
    path: ({ postingId }) => `/postings/${postingId}`,
    isOthers: true,
  },
  "/postings/[id]/edit": {
    access: "signed-in",
    path: ({ postingId }) => `/postings/${postingId}/edit`,
    isOthers: true,
  },
  "/profile": { access: "signed-in", path: () => "/profile" },
  "/profile/all": { access: "signed-in", path: () => "/profile/all" },
  "/profile/[id]": { access: "signed-in", path: ({ profileId }) => `/profile/${profileId}`, isOthers: true },
  "/profile/versions": {
    access: "signed-in",
    path: ({ profileId }) => `/profile/versions?profile=${profileId}`,
    isOthers: true,
  },
  "/profile/versions/[version]": {
    access: "signed-in",
    path: ({ profileId }) => `/profile/versions/1?profile=${profileId}`,
    isOthers: true,
  },
  "/api/account/export": { access: "signed-in", path: () => "/api/account/export" },
  "/api/account/import": {
    access: "signed-in",
    path: () => "/api/account/import",
    method: "POST",
    body: () => ({}),
  },
  "/api/auth/[...nextauth]": { access: "anyone", path: () => "/api/auth/csrf" },
  "/api/documents/[id]/text": {
    access: "signed-in",
    path: ({ documentId }) => `/api/documents/${documentId}/text`,
    isOthers: true,
  },
  "/api/generations/[id]/progress": {
    access: "signed-in",
    path: ({ generationId }) => `/api/generations/${generationId}/progress`,
    isOthers: true,
  },
  "/api/postings/names": { access: "signed-in", path: () => "/api/postings/names?q=" },
  "/api/profiles/[id]": {
    access: "signed-in",
    path: ({ profileId }) => `/api/profiles/${profileId}`,
    method: "PUT",
    body: ({ profile, profileVersion }) => ({
      seenVersion: profileVersion,
      document: profile,
      tab: "tab-of-a-stranger",
      key: "key-of-a-stranger",
      act: "Edited",
    }),
    isOthers: true,
  },
  "/api/health": { access: "anyone", path: () => "/api/health" },
  "/api/health/live": { access: "anyone", path: () => "/api/health/live" },
  "/api/health/ready": { access: "anyone", path: () => "/api/health/ready" },
};
