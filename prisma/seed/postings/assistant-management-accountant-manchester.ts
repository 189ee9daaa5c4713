export const posting = {
  slug: "assistant-management-accountant-manchester",
  occupation: "accounting",
  text: `Assistant Management Accountant

Manchester (Ancoats) / hybrid – 3 days office, 2 days home
£30,000 to £34,000 + full study support + 8% pension
12-month fixed-term contract, with a view to permanent

Northern Loaf is a bakery that got out of hand. From one market stall in 2013 we've grown to two production sites, 19 shops and a wholesale round that feeds half the cafés in the North West. Finance has grown too, from a shoebox to seven of us, and we're looking for an assistant management accountant to cover maternity leave.

You'll report to the Finance Manager. You'll produce management accounts for the retail division (that's 19 shops), to trial balance, with commentary a shop manager can follow; post accruals, prepayments and payroll journals; reconcile balance sheet control accounts every month; analyse wage cost and wastage by shop and go and talk to people about it; help with budgets and the rolling forecast; prepare the quarterly VAT return for review; and support the year-end audit in May.

To do this well you'll be part-qualified CIMA or ACCA (or AAT level 4 and about to start), with a minimum of eighteen months' experience in a finance team. You'll have prepared journals and reconciliations yourself, and you'll be strong in Excel: SUMIFS, XLOOKUP and pivot tables in your sleep. You'll be happy standing in a bakery at 7 am asking why flour is up 4%. We need accuracy and we need good humour and, if we have to choose, we'll take them both.

Retail, food or multi-site experience would help. Xero, Power BI or any experience of stock accounting would help a bit more. None of these is a deal-breaker.

What's in it for you: study package with exam leave and one resit, 25 days' holiday + bank holidays, flexible start between 7 and 10, bread. So much bread.

Please apply with a CV and a few lines on why this one, by Sunday 14 December. First-stage interviews are on Teams on 17 and 18 December; second stage is an hour's Excel exercise and a tour, in person, in early January.

Northern Loaf is a Living Wage employer. We're a mixed bunch and we like it that way. If you need any adjustments at any point please email hr@northernloaf.example. You must have the right to work in the UK for the length of the contract.`,
};
