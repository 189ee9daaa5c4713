export const posting = {
  slug: "backend-engineer-berlin",
  occupation: "software",
  text: `Backend Engineer (all genders)
Berlin or remote within Germany

At Fahrplan we build the software behind regional trains. When a connection in Brandenburg is held for three minutes so that forty people are not stranded, it was our service that did the sums. 60 people, 14 rail operators, about 2.1 million passengers on a weekday. We have been profitable since 2021 and have no plans to be sold.

What you'd work on

Our disruption engine takes position reports from trains, predicts delays, and proposes decisions to dispatchers within two seconds. It is written in Kotlin, with some older Java and a little Rust where it is hot; Postgres underneath, Kafka in between, Kubernetes around it. You would join a team of five with its own product manager and its own pager. The next year's big items are: moving from hourly to continuous timetable imports, making predictions explainable to the dispatcher who has to defend them, and halving our cloud bill.

What we're looking for

You've built and run backend systems in production for about four years or more. You know a JVM language well (Kotlin or Java), or you know another typed language so well that a month will do. SQL is not a thing that your ORM does for you. You have designed an API that other people relied on, and then changed it without hurting them. You write tests because you like to sleep. You take part in on-call, one week in six, paid. Your English is good enough for a heated design discussion; German is helpful with our customers, B1 or above, but not a condition, and we pay for lessons.

We'd be especially happy if you've worked with event streaming (Kafka, Pulsar, or similar), with time-series or geospatial data, or in public transport. A degree in computer science is welcome, as is any other road that brought you here.

What we're not looking for

Someone to work evenings. Someone who's always right.

What you get

€72,000–€88,000 a year, on a published ladder (this role is level 3 or 4). 32 days of holiday. A four-day week at 90% pay if you want it; a third of us do. Whichever laptop and whichever operating system. Deutschlandticket or BahnCard 50. Parental leave without raised eyebrows. A travel budget for people who live outside Berlin, because we meet on the first Thursday of each month.

Applying

Send us a CV and, instead of a letter, answers to two questions: what is the most boring technology you're glad you chose? And what did you last remove? Use work@fahrplan.example. The process: a 30-minute call, a two-hour pairing session on a real but closed ticket, and a conversation with the team. You'll hear back within a week at every stage, and we'd like to finish by mid-January. No photos, no birth dates.`,
};
