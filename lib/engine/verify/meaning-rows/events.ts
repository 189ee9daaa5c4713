// How a row is read: deeds.ts.

/** What things do, and what is done to figures by nobody in particular. */
export const EVENTS_OF_ONE_MEANING = `
fall drop decline decrease go_down come_down sink dip shrink slip be_down reduce diminish lessen down < cut lower shorten trim bring_down go halve
rise grow climb increase go_up come_up be_up gain expand improve up < raise boost bring_up lift go double triple quadruple
stop end cease finish
last take run continue
remain stay be_still
happen occur take_place
run be_active operate be_in_use be_in_place function work
handle take process serve receive
average run_at amount_to
total come_to amount_to add_up_to
have number count
have reach draw attract
adopt take_up take_over use introduce
approve accept pass sign_off authorize clear sign_off_on
reject turn_down refuse decline
cancel call_off
go move < rise grow climb increase fall drop decline decrease cut reduce raise
fund finance pay_for sponsor back receive_funding get_funding
award give grant present
nominate shortlist < select
quote cite
cite quote mention
need require
require need call_for
include contain
come place finish
cost be_worth amount
value be_worth
begin start open
cause bring_about lead_to
await be_pending be_awaited
certify accredit < license
belong_to be_part_of
free without
fall < drop decline decrease go_down bring_down bring
go_up < bring_up
pass < clear succeed pass
have < hold keep maintain
score < get earn
appear < act perform
`;
