import { Link } from "./link.tsx";

export type Tab = { href: string; label: string; count?: number; isCurrent: boolean };

/** Views of one page as links: the URL says which is open, Back closes it, no script is needed. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="tabs">
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} scroll={false} aria-current={tab.isCurrent ? "page" : undefined}>
          {tab.label}
          {tab.count === undefined ? null : ` ${tab.count}`}
        </Link>
      ))}
    </nav>
  );
}
