import { Link } from "./link.tsx";
import type { ReactNode } from "react";
import { NavLink } from "./nav-link.tsx";

export type Place = { href: string; also?: string; label: string; badge?: string };
type Props = { home: Place; places: Place[]; ends: Place[]; children?: ReactNode };

/** A rail from 860 px; below it the places are a bar at the bottom, the ends a strip at the top. */
export function NavRail({ home, places, ends, children }: Props) {
  return (
    <header className="rail">
      <Link className="logo" href={home.href}>
        {home.label}
      </Link>
      <nav aria-label="Main" className="rail-places">
        {places.map((place) => (
          <NavLink key={place.href} href={place.href} also={place.also}>
            {place.label}
            {place.badge === undefined ? null : <span className="rail-badge">{place.badge}</span>}
          </NavLink>
        ))}
      </nav>
      <div className="rail-ends">
        {ends.map((place) => (
          <NavLink key={place.href} href={place.href} also={place.also}>
            {place.label}
          </NavLink>
        ))}
        {children}
      </div>
    </header>
  );
}
