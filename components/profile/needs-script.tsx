import { Notice } from "#components/ui/notice.tsx";

export function NeedsScript() {
  return (
    <noscript>
      <div className="mb-4">
        <Notice title="Editing needs JavaScript">
          <p>
            You can read your profile here. It is saved while you type, which a page without JavaScript can’t
            do. Versions and profiles can be restored, named and deleted without it.
          </p>
        </Notice>
      </div>
    </noscript>
  );
}
