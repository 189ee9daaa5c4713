import { Link } from "#components/ui/link.tsx";
import { dayWords } from "#lib/time.ts";
import type { Fit } from "#lib/generations/schema.ts";
import type { PostingSummary } from "#lib/postings/stored-posting.ts";
import { excerptAround, highlight } from "./excerpt.ts";
import { FitLine } from "./fit-line.tsx";
import { payWords, statusWords, untitled, workWords } from "./posting-words.ts";

type Props = {
  postings: PostingSummary[];
  /** By posting id; none for one that is deleted, or without a profile. */
  fits: ReadonlyMap<string, Fit>;
  terms: string[];
  isChoosable: boolean;
};

export function PostingList({ postings, fits, terms, isChoosable }: Props) {
  return (
    <ul className="border border-hair bg-sheet">
      {postings.map((posting) => (
        <li key={posting.id} className="flex gap-x-4 border-t border-hair px-4 py-4 first:border-t-0 sm:px-6">
          {isChoosable ? (
            <label className="-m-2 self-start p-2">
              <span className="seen-by-readers">Choose {posting.title || untitled}</span>
              <input type="checkbox" name="ids" value={posting.id} className="size-4.5 accent-blue" />
            </label>
          ) : null}
          <PostingLine posting={posting} fit={fits.get(posting.id)} terms={terms} />
        </li>
      ))}
    </ul>
  );
}

type LineProps = { posting: PostingSummary; fit: Fit | undefined; terms: string[] };

function PostingLine({ posting, fit, terms }: LineProps) {
  const title = posting.title || untitled;
  const isDeleted = posting.deletedAt !== null;
  const excerpt = excerptAround(posting.text, terms);
  return (
    <div className="grid min-w-0 flex-1 gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_13rem]">
      <div className="min-w-0">
        <h2 className="text-16 wrap-anywhere" dir="auto">
          {isDeleted ? (
            title
          ) : (
            <Link href={`/postings/${posting.id}`}>
              <Marked text={title} terms={terms} />
            </Link>
          )}
        </h2>
        <p className="soft text-14 wrap-anywhere">{detailWords(posting)}</p>
        {excerpt === "" ? null : (
          <p className="font-person soft mt-1 text-15 wrap-anywhere" dir="auto">
            <Marked text={excerpt} terms={terms} />
          </p>
        )}
        {isDeleted ? null : (
          <Link
            href={`/generations/new?posting=${posting.id}`}
            className="mt-1 inline-block py-1 text-14"
            aria-label={`Tailor to ${title}`}
          >
            Tailor
          </Link>
        )}
      </div>
      {fit === undefined ? null : (
        <div className="grid content-start gap-1.5">
          <FitLine fit={fit} />
        </div>
      )}
    </div>
  );
}

function detailWords(posting: PostingSummary): string {
  const when =
    posting.deletedAt === null ? dayWords(posting.updatedAt) : `deleted ${dayWords(posting.deletedAt)}`;
  const { analysis } = posting;
  const pay = analysis.pay === null ? "" : payWords(analysis.pay);
  const status = posting.status === "active" ? "" : statusWords[posting.status];
  const parts = [
    status,
    posting.company,
    posting.place.toLowerCase() === analysis.workMode ? "" : posting.place,
    workWords(analysis).toLowerCase(),
    pay,
    posting.isOwn ? when : "",
    ...posting.tags,
  ];
  return parts.filter((part) => part !== "").join("\u00a0· ");
}

function Marked({ text, terms }: { text: string; terms: string[] }) {
  return highlight(text, terms).map((part, index) =>
    part.isFound ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
