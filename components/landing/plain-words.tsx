const never = [
  "Add a skill, a number or a title that you haven’t entered.",
  "Hide a gap. You see it first, in plain words.",
  "Send your data anywhere. There is nobody to send it to.",
  "Promise to beat a hiring system. Nobody honest can.",
];

export function AtsAndLimits() {
  return (
    <div className="band halves">
      <section aria-labelledby="never-title">
        <h2 id="never-title">What it will not do</h2>
        <ul className="ruled">
          {never.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="ats-title">
        <h2 id="ats-title">An ATS is a parser and a search, not a judge</h2>
        <div className="grid max-w-read gap-3 text-soft">
          <p>
            An applicant tracking system reads your file into fields: name, employers, dates, skills. Then
            people search those fields, much as you search your mail. Few of them reject anybody by
            themselves.
          </p>
          <p>
            So two things help: a file that reads back the way you meant it, and the words of the posting
            where they are true of you. Candor does these two and shows what it did.
          </p>
        </div>
      </section>
    </div>
  );
}

export function RunItYourself() {
  return (
    <section className="border-t border-hair" aria-labelledby="run-title">
      <div className="band halves items-center">
        <div>
          <h2 id="run-title">Run it yourself</h2>
          <p className="max-w-read text-soft">
            Two commands, on any machine with Node. No key, no container, no account anywhere; your data stays
            in one folder.
          </p>
        </div>
        <pre className="commands">
          <code>{"git clone <this repository> candor && cd candor\nnpm start"}</code>
        </pre>
      </div>
    </section>
  );
}
