import type { Metadata } from "next";
import { cookies } from "next/headers";
import { AppearanceForm } from "#components/accounts/appearance-form.tsx";
import { AuditList } from "#components/accounts/audit-list.tsx";
import { DeletePanel } from "#components/accounts/delete-panel.tsx";
import { EmailPanel } from "#components/accounts/email-panel.tsx";
import { ExportPanel } from "#components/accounts/export-panel.tsx";
import { FieldsForm } from "#components/accounts/fields-form.tsx";
import { ImportForm } from "#components/accounts/import-form.tsx";
import { emailField, newPasswordField, passwordField } from "#components/accounts/account-fields.ts";
import { LogOutButton } from "#components/accounts/log-out-button.tsx";
import { SessionList } from "#components/accounts/session-list.tsx";
import { When } from "#components/accounts/when.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusLine } from "#components/ui/status-line.tsx";
import { keepSample, removeAccount, unlockExport } from "#lib/account-data/actions.ts";
import { changePassword } from "#lib/accounts/actions.ts";
import { deviceName } from "#lib/accounts/device-name.ts";
import { isFresh, requireSignedIn } from "#lib/accounts/signed-in.ts";
import { listAudit } from "#lib/accounts/store/audit-rows.ts";
import { listSessions } from "#lib/accounts/store/sessions.ts";
import { now } from "#lib/server/clock.ts";

export const metadata: Metadata = { title: "Settings" };

const auditRows = 50;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The address alone doesn't say that it has just happened: it can be a link, a bookmark or a reload. */
const isRecent = (at: Date) => now().getTime() - at.getTime() < 60_000;

export default async function Page({ searchParams }: Props) {
  const { kept, before } = await searchParams;
  const isKept = kept !== undefined;
  const signedIn = await requireSignedIn("/settings");
  const { viewer, sessionId, name, email, isConfirmed, sampleExpiresAt } = signedIn;
  const [sessions, audit, jar] = await Promise.all([
    listSessions(viewer),
    listAudit(viewer, auditRows, typeof before === "string" ? before : ""),
    cookies(),
  ]);
  const [latest] = audit.rows;
  const isJustKept = isKept && latest?.action === "account.kept" && isRecent(latest.at);
  const theme = jar.get("theme")?.value;
  return (
    <>
      <PageHeader
        title="Settings"
        detail={email ? `${name}, ${email}` : "A sample account"}
        status={
          <StatusLine>{isJustKept ? "Kept. You can log in with this address from anywhere." : ""}</StatusLine>
        }
      >
        <LogOutButton />
      </PageHeader>
      <div className="grid max-w-sheet gap-5">
        {sampleExpiresAt ? (
          <Panel id="keep" title="Keep this sample">
            <p className="mb-4 max-w-read">
              It lives in this browser alone and is deleted on <When at={sampleExpiresAt} />. With an address
              and a password it becomes an account: everything in it stays, and you can log in from anywhere.
              Logging out before that leaves it for good.
            </p>
            <FieldsForm
              id="keep"
              action={keepSample}
              fields={[emailField, newPasswordField]}
              submitLabel="Keep it"
              pendingLabel="Keeping it"
            />
          </Panel>
        ) : (
          <>
            <Panel id="email" title="E-mail address">
              <EmailPanel email={email ?? ""} isConfirmed={isConfirmed} />
            </Panel>
            <Panel id="password" title="Password">
              <p className="mb-4 max-w-read text-15 text-soft">A new one ends all other sessions.</p>
              <FieldsForm
                id="change-password"
                action={changePassword}
                fields={[
                  { ...passwordField, name: "currentPassword", label: "Current password" },
                  { ...newPasswordField, label: "New password" },
                ]}
                submitLabel="Change password"
                pendingLabel="Changing"
                kind="plain"
              />
            </Panel>
          </>
        )}
        <Panel id="appearance" title="Appearance and keys">
          <AppearanceForm
            theme={theme === "light" || theme === "dark" ? theme : "system"}
            hasKeys={jar.get("keys")?.value !== "off"}
          />
        </Panel>
        <Panel id="sessions" title="Where you are logged in">
          <SessionList
            sessions={sessions.map(({ userAgent, ...session }) => ({
              ...session,
              device: deviceName(userAgent),
              isThis: session.id === sessionId,
            }))}
          />
        </Panel>
        <Panel id="audit" title="What happened in this account">
          <p className="mb-3 max-w-read text-15 text-soft">
            What changed the account or left this installation, newest first.
          </p>
          <AuditList rows={audit.rows} />
          {audit.next === null ? null : (
            <p className="mt-3 text-14">
              <Link href={`/settings?before=${audit.next}#audit`}>Older ones</Link>
            </p>
          )}
        </Panel>
        <Panel id="export" title="Take everything along">
          <ExportPanel isOpen={isFresh(signedIn)} unlockAction={unlockExport} />
        </Panel>
        <Panel id="import" title="Bring a file in">
          <p className="mb-4 max-w-read text-15 text-soft">
            Adds the profiles, postings and results of an exported file to this account, with their versions
            and dates. What is here stays as it is.
          </p>
          <ImportForm />
        </Panel>
        <Panel id="delete" title="Delete this account">
          <DeletePanel isSample={sampleExpiresAt !== null} deleteAction={removeAccount} />
        </Panel>
      </div>
    </>
  );
}
