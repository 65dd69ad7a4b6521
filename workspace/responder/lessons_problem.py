"""Hand-written messages that report something broken, and messages that ask how something is done or meant."""

from typing import Final

# Each line is one message. Written for this product; no customer's words.
REPORTS_PROBLEM: Final = """\
The export stops halfway and the file is empty.
Since yesterday nothing loads on the overview page.
I press save and nothing happens.
I followed the guide step by step and it still does not record anything.
The page shows error 500 whenever I open the calendar.
Our webhook is configured as described but never fires.
I clicked the link in the mail and it says the page does not exist.
The numbers in the report went down overnight although nothing was deleted.
Yesterday it counted 120, today the same day says 97.
The import ended with "invalid format" although the file is the one from your template.
It keeps spinning forever and no data appears.
The app crashes when I open a photo.
The drop-down is empty although the account is connected.
I set up the integration, connected fine, but the list of calendars stays empty.
Two of my reminders were sent, the other three never went out.
Some of my rules work and others have done nothing for a week.
The invitation cannot be accepted, it just reloads the page.
After the last update the filter shows the wrong results.
The API returns nothing when I combine both filters, although the docs say it can.
I deleted the entry and now cannot add it again, it says the name is taken.
The widget is blank on our site, the console shows a CORS error.
I changed my address before the invitation was accepted and now I am locked out of the project.
It worked in the old version and our code did not change.
The total does not match the sum of the rows.
Only one of my twenty locations can be selected.
The column is missing from the export.
We migrated to the new script and events stopped coming in.
Notifications arrive hours late or not at all.
The payment went through but the plan is still the free one.
The mobile app logs me out every few minutes.
The search finds nothing, not even exact titles.
I get a 403 since this morning with the same key as always.
The upload hangs at 99 percent.
Pictures are turned sideways after uploading.
Dates are off by one day in the report.
Duplicate entries show up after every sync.
My signature disappears from outgoing mail.
The button is greyed out and I am the owner.
The chart stays flat although we had visitors.
Downloads are not tracked while clicks are, with both switched on.
Going from page to page in our app is not counted, only the first load is.
The parameters are missing in the list although I added them as in the guide.
The time zone is set correctly but appointments appear an hour early.
Printing gives an empty page.
The video has sound but no picture.
Our running container returns "connection refused" after the upgrade.
We run it on our own server and the login redirects in a loop.
Docker install: the worker exits with a database error on start.
On our Kubernetes cluster the country is always unknown.
Self-hosted version 2.1, the settings page has no such menu item.
The self-hosted instance sends no mail, the log says invalid credentials.
It says I reached the limit but I have used only half of it.
I was logged out and my password is not accepted any more.
The coupon is not applied at checkout.
Tracking says delivered but nothing came.
The parcel arrived with a broken lid.
My card was declined although there is money on it.
The transfer shows as pending for five days.
The discount was not taken off my order.
The order page freezes on step two.
The code never arrives by text message.
There is a bug in the table view: sorting by name mixes up the rows.
Something is wrong with the totals, they are negative.
This looks broken: visits jumped to 4,000 with no source.
The sync has been stuck since Monday.
The preview is fine but the sent mail has no images.
Clicking an item opens the wrong record.
The assigned colleague does not see the job.
Our customers report that the booking form does not submit.
Half of the contacts were lost in the import.
The app says offline but my connection is fine.
The mattress smells and has a dent on one side.
The device does not switch on any more.
Scores have not been updated since the match ended.
Points are wrong for two of the players.
My withdrawal failed twice.
I keep getting "session expired".
The report mail came without the attachment.
We see the error "index out of range" on the invoices page.
It does not respect the filter I set.
The changes I make are gone after I reload.
I added the snippet and the check says it cannot find it.
The plugin saves without a message but nothing changes on the page.
The goal I created yesterday shows zero although I tested it myself.
No data yet, it says, though the counter next to it is at twelve.
Is something broken? The whole list vanished.
Why does it say "not authorised"? I am an administrator.
Der Export bricht ab und die Datei ist leer.
Seit gestern lädt die Übersicht nicht mehr.
Die Erinnerung wurde nie verschickt, obwohl sie eingeschaltet ist.
Beim Speichern kommt Fehler 500.
L'export s'arrête et le fichier est vide.
La page ne se charge plus depuis hier.
J'ai suivi le guide mais rien n'est enregistré.
La exportación se detiene y el archivo está vacío.
Desde ayer la página no carga.
He seguido la guía y no se registra nada.
"""
ASKS_HOW: Final = """\
How do I export my data?
Can I change the name of my site later?
Is it possible to exclude our office from the statistics?
Do you have two-factor authentication?
Where do I find the invoices?
What does the word "session" mean in the report?
Which plan do I need for ten users?
How can I move a project to another account?
I would like to switch from another tool, can my history be brought along?
Is there a way to filter by country?
Can I see the numbers of a single day?
How do I get the most viewed pages with the API?
What is the difference between an editor and a viewer?
Does your mail mean I have to pay more from next month?
A colleague is leaving. How do we hand over the account?
We changed our domain. What do we have to do?
Do you offer a discount for charities?
How long do you keep deleted data?
Can visitors opt out?
Is there a list of addresses that are ignored?
Our team tests a lot on the site. How do we leave that out?
I do not want preview pages to be counted. How do I switch that off?
Bots visited our pages. Can I hide those visits?
Some traffic comes from a spam site. Can it be blocked?
Why do you count fewer visits than my host does?
How do you count a returning visitor?
Is the free trial limited?
How do I cancel my subscription?
How do I delete my account?
Where can I change my password?
I cannot find where to change my password. Where is it?
Where is the setting for the time zone? I looked under profile.
The docs mention a section for events, where do I add one now?
How do I check that the installation works?
I have just installed it. When will I see the first numbers?
What do I need to put into the header for the proxy?
Which version of the script is right for single-page apps?
Can I break the list down by one property and filter by another?
Does the export include raw data?
Where is it documented how to query several pages at once?
Can I embed the dashboard in our own page?
Do visitors with a VPN get counted?
How do I invite a colleague?
Can two people share one licence?
What happens when I go over my limit?
Do prices include tax?
Can I pay by bank transfer?
Can I get an invoice with our VAT number?
How do I change the address on the invoice?
How do I upgrade to the yearly plan?
When will my order arrive?
Where is my order?
Do you ship to Norway?
How much is shipping?
How do I return an item?
How long does a refund take?
Which size should I order?
What is the price of the large one?
Is it available in blue?
Do you have a shop in Leeds?
How do I open a second account?
How do I activate my new card?
What is the exchange rate?
Is there a fee for withdrawing cash?
How do I raise my limit?
How do I verify my identity?
How do I join?
How do points work?
What do I win?
Can I cancel my order?
I want to change my delivery address.
I want to order two of them.
I'd like to speak about a bigger plan.
Please tell me the opening hours.
Tell me about the warranty.
I need a copy of my receipt.
Please add my second phone number.
What is this fee on my statement?
Who can see my notes?
Is my data stored in Europe?
Are you GDPR compliant?
Do you have a dark mode?
Does it work offline?
Is there an app for Android?
Can I use it with my own domain?
How do I connect my calendar?
How do I set up single sign-on?
How do I turn reminders off?
How do I add a logo?
Can I restore a deleted project?
How do I import contacts from a file?
How do I print a list?
Can I schedule a report for Monday mornings?
I get visits from my own machine. How do I leave them out?
Our framework changes pages without reloading. Do I need something special?
The old script address no longer exists; what is the new way?
Is a wildcard allowed in the address?
How can I group pages?
Can I undo a merge?
hello
thank you
good morning, I have a question about pricing
Wie exportiere ich meine Daten?
Wo finde ich die Rechnungen?
Kann ich den Tarif später ändern?
Was kostet ein weiterer Benutzer?
Comment exporter mes données ?
Où puis-je trouver mes factures ?
Est-il possible de changer de forfait ?
¿Cómo exporto mis datos?
¿Dónde encuentro las facturas?
¿Puedo cambiar de plan más tarde?
"""
