export const dynamic = "force-dynamic";

const places = ["Duluth", "Leeds", "Porto", "Tromsø", "Utrecht"];

/** What a page that is rendered anew for each request costs at least. */
export default async function Page() {
  const rows = Array.from({ length: 24 }, (_, i) => ({ id: `row-${i}`, place: places[i % places.length] }));
  return (
    <main>
      <h1>Rendered at {new Date().toISOString()}</h1>
      <ol>
        {rows.map((row, i) => (
          <li key={row.id}>
            Line {i + 1} from <em>{row.place}</em>
          </li>
        ))}
      </ol>
    </main>
  );
}
