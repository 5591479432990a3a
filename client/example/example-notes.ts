/** Notes as a person might keep them before an interview; the people and the company are made up. */
export const EXAMPLE_NOTES = `INTERVIEW FRIDAY 10:30, Harbour Lane Clinics, team lead reception
(Mira and someone from HR, on site, bring the reference)

their values (from the careers page)
- Kind first: we treat everybody as a guest
- Say it early: small problems are told before they grow
- Leave it better: each week one thing runs smoother than before

Tell me about yourself
 - 6 yrs front desk, last two as deputy
 - like it when a full waiting room stays calm!!
 - why now: ready to lead a team, not only to stand in

Why us?
 - three sites, one booking system, I have moved one already
 - my aunt was looked after here, felt it from the other side

STORY the double bookings
S: Mondays we had 10 to 15 double bookings after the new calendar
T: was asked to find out why, without stopping the desk
A: wrote down every one for two weeks, found the phone and web slots did not talk, agreed one rule with the vendor
R: two in the month after. the other sites took the rule over

STORY angry man at the desk (Kind first)
 he shouted at a trainee, I came round the desk, asked him to sit with me, listened. turned out the letter had the wrong date.
 we changed how letters are checked. trainee still there :)

they might ask
1. How do you handle a colleague who is often late?
2. Tell me about a time you had too much to do at once.
3. What would you change in the first month?

for them:
- how is the rota made, and who decides when two want the same week?
- what does a good first half year look like?

Feedback from the mock with Jonas: answers too long (3 min!), stop after the result. Slow down at the start. Smiles, good.

private: asking 3,400, would take 3,200. Don't mention the thing with Karin.
`;
