import Link from "next/link";
import type { PostingSummary } from "#lib/postings/stored-posting.ts";
import { excerptAround, highlight } from "./excerpt.ts";
import { dayWords, payWords, statusWords, untitled, workWords } from "./posting-words.ts";

type Props = { postings: PostingSummary[]; terms: string[]; isChoosable: boolean };

export function PostingList({ postings, terms, isChoosable }: Props) {
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
          <PostingLine posting={posting} terms={terms} />
        </li>
      ))}
    </ul>
  );
}

function PostingLine({ posting, terms }: { posting: PostingSummary; terms: string[] }) {
  const title = posting.title || untitled;
  const isDeleted = posting.deletedAt !== null;
  const excerpt = excerptAround(posting.text, terms);
  return (
    <div className="grid min-w-0 flex-1 gap-x-6 gap-y-1 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <h2 className="text-16" dir="auto">
          {isDeleted ? (
            title
          ) : (
            <Link href={`/postings/${posting.id}`}>
              <Marked text={title} terms={terms} />
            </Link>
          )}
        </h2>
        <p className="soft text-14">{detailWords(posting)}</p>
        {excerpt === "" ? null : (
          <p className="font-person soft mt-1 text-15" dir="auto">
            <Marked text={excerpt} terms={terms} />
          </p>
        )}
      </div>
      {isDeleted ? null : (
        <Link
          href={`/generations/new?posting=${posting.id}`}
          className="self-start py-1 text-15"
          aria-label={`Tailor to ${title}`}
        >
          Tailor
        </Link>
      )}
    </div>
  );
}

function detailWords(posting: PostingSummary): string {
  const when =
    posting.deletedAt === null ? dayWords(posting.updatedAt) : `deleted ${dayWords(posting.deletedAt)}`;
  const pay = posting.pay === null ? "" : payWords(posting.pay);
  const status = posting.status === "active" ? "" : statusWords[posting.status];
  const parts = [
    status,
    posting.company,
    posting.place,
    workWords(posting).toLowerCase(),
    pay,
    posting.isOwn ? when : "",
    ...posting.tags,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function Marked({ text, terms }: { text: string; terms: string[] }) {
  return highlight(text, terms).map((part, index) =>
    part.isFound ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
