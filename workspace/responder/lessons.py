"""Hand-written sentences the reader of feelings learns from."""

from typing import Final

# Each line is one message. Written for this product; no customer's words.
NEGATIVE: Final = """\
This is the third time I am writing and still nothing works.
I am extremely disappointed with your service.
Your support is a joke, nobody ever answers.
I have been waiting for two weeks and I am losing customers because of you.
You charged me twice and nobody cares.
This is unacceptable. I want my money back.
I'm so frustrated, the app crashes every single time.
What a terrible experience, never again.
We are leaving, this is the worst tool we have ever paid for.
Still broken. Still no answer. Ridiculous.
how is this still not fixed???
you people are useless
I wasted my whole morning on this.
Nobody told us about the change and now everything is a mess.
Honestly I am fed up.
Great, another outage. Thanks for nothing.
Wow, thanks for ruining my weekend.
Your last update broke everything and we lost a day's work.
I can't believe how rude your colleague was.
Stop sending me the same useless article!
that did not help at all
This is getting really annoying.
I was promised a call back and it never came.
We lost our data and you don't even apologise.
I've asked four times already. Is anybody reading this?
It is a shame, we used to like this product.
If this isn't solved today we cancel.
I want to complain about how I was treated.
You have cost us a big client.
My flight was delayed and nobody told us anything, awful.
My luggage is lost and your hotline hung up on me.
on hold for an hour and then you hang up, seriously?
cancelled again!! no explanation, no refund, nothing
worst customer service ever
your website is down again and I need this now
I'm stuck here because of your mistake
so disappointed in you guys
not happy with this at all
it's been 3 hours and still waiting
no one is helping us
why can't you get anything right
terrible, slow and expensive
The driver never showed up and I had to reschedule everything.
I feel cheated.
Why do I keep paying for something that doesn't work?
This makes me look like a fool in front of my customers.
I am really upset about this charge.
You keep ignoring my messages.
Absolutely disgusted with how you handle this.
We'll be moving to a competitor next month, sorry, it has been too unreliable.
I regret ever signing up.
my bag is still missing and you won't answer the phone
poor communication, poor service
What the hell is going on with my account?
That's the second missed appointment. I'm done.
I sat on the phone for 90 minutes and got disconnected
no apology, no update, no idea what is going on
you lost my order and now you want me to pay again
another delay. this is a disaster
I've never been treated this badly
your agents have no clue
really bad experience today
this sucks
ugh, error again
Das ist eine Frechheit, seit Wochen passiert nichts.
Ich bin stinksauer, schon wieder doppelt abgebucht!
So ein schlechter Service, ich kündige.
Ich warte seit drei Tagen auf eine Antwort, das ist unmöglich.
C'est inadmissible, j'attends depuis deux semaines.
Votre service est nul, je suis très déçu.
J'en ai marre, rien ne fonctionne.
Es una vergüenza, llevo tres días esperando.
Estoy muy enfadada, me han cobrado dos veces.
Pésimo servicio, nadie responde.
È inaccettabile, nessuno risponde.
Belachelijk, het werkt nog steeds niet.
Isto é inaceitável, ninguém me responde.
@airline two hours on the tarmac and not a word from the crew
@airline your app is useless, can't even check in
flight cancelled and no hotel, sleeping on the airport floor tonight
@airline still no bag after three days, nobody picks up the phone
late flight AGAIN. every single time with you guys
you just lost a loyal customer
@airline thanks for making me miss my connection
been on hold for 45 min. what a joke
rude staff at the gate, won't fly with you again
missed my sister's wedding because of your delay
why is it so hard to get a straight answer from you?
the worst airline, hands down
@airline why charge for a bag and then break it?
wifi doesn't work, seat is broken, no food. and you call this first class
can't get through to anybody and the website keeps crashing
this delay is costing me a day of work
I have called six times and been disconnected every time
you change my seat without asking and now I sit apart from my kids
not a single apology from anyone
stuck at the airport for 7 hours, no information
FOUR HOURS of work GONE. I have nothing to show my client.
What kind of company are you running?
Last month somebody promised it would be corrected and not a thing was done.
Do your promises mean anything at all?
I'm fuming and so is my boss.
he's screaming at me because your terminal charged him twice
No answer for two weeks. I want my money now.
¡Llevo dos semanas escribiendo y nadie contesta!
Vous m'avez encore prélevé deux fois, c'est scandaleux.
Ich habe die Nase voll, nichts funktioniert und keiner antwortet.
"""
NEUTRAL: Final = """\
How do I change my e-mail address?
Where can I find last month's invoice?
Can I add a second user to my plan?
What does the larger plan cost per month?
Hello, I have a question about exports.
Is there an app for tablets?
The code you sent has not arrived yet, can you send it again?
We moved offices; please change our address.
Does the calendar sync work with Outlook?
I would like to cancel my subscription at the end of the month.
How long does delivery to Norway take?
I get error 402 when I pay with my card.
My order number is 48213.
Two of my technicians can't see tomorrow's jobs.
I forgot my password.
Do you have a flight to Denver tomorrow morning?
Can I bring a second bag?
what time does the gate open
is there wifi on board
need to reschedule for Monday
can you tell me the status of my booking?
How do I reset two-step sign-in on a new phone?
Please tell me how to delete a customer record.
Which countries do you ship to?
The report shows a different total than the list. Which one is right?
I'd like to know whether weekends count.
We are evaluating your product and have a few questions.
How many people can use one licence?
Is the price with or without tax?
Could you explain what the second column means?
I sent you the form on Tuesday.
Following up on my ticket from yesterday.
What happens to my data when I close the account?
Can you send the contract as a PDF?
I'm trying to connect the printer.
does it work offline
where is the export button
price for 12 users?
My invoice shows the old company name.
Yes, the second one.
no
ok
it's for the team plan
I have tried restarting it once.
The button is grey.
please DM me the confirmation number
I need a copy of my receipt
do I need a passport for this
will my connection be held
who do I ask about group bookings
Wie ändere ich meine Rechnungsadresse?
Wo finde ich die Rechnung vom Mai?
Kann ich das Konto auf eine andere Firma übertragen?
Comment puis-je changer mon mot de passe ?
Où puis-je télécharger mes factures ?
¿Cómo cambio mi correo electrónico?
¿Cuánto cuesta el plan grande?
Come posso aggiungere un utente?
Hoe kan ik mijn wachtwoord wijzigen?
Como altero o meu endereço?
Login fails with "invalid audience" after we imported the metadata. What did we miss?
I entered the wrong code three times and now I am locked out. How long does that last?
A colleague is ill today; how do I move her appointments to tomorrow?
The app won't let me drag this entry because it is already started.
It won't let me pick the 29th but the 30th works. Is something broken?
I pasted the code into my page and only see the text. What did I do wrong?
One customer asked not to receive any more messages. Where do I set that?
People ask why they have to sign in so often. Can we make it stay signed in longer?
The export is empty for March. What could be the reason?
The mobile app says it is offline although I have signal. What should I check?
We imported the list twice by mistake and have duplicates now. How do we clean up?
An invoice was sent to the wrong address. How do I cancel it and send a new one?
The customer did not get the reminder. Where do I see whether it was sent?
The password reset mail doesn't arrive. I checked spam.
My phone is broken, how do I sign in without the second factor?
Payment was declined. Which cards do you accept?
The calendar shows yesterday's entries twice.
I deleted a record by accident. Can it be restored?
Getting a 429 from the API when I send more than a few requests. What is the limit?
The total is off by one cent. Is that rounding?
Signature field disappeared after the update on Android, known issue?
Sorry, stupid question: where do I change the logo?
I can't find the setting for weekends any more.
Nothing happens when I press Save in Safari. In Chrome it works.
she never got the invitation, can I send it again
lost my phone, how do I get the codes back
Die Synchronisierung mit dem Kalender klappt nicht. Was muss ich einstellen?
Ich habe aus Versehen einen Kunden gelöscht. Kann man das rückgängig machen?
Je ne reçois pas le code de connexion. Que faire ?
La aplicación no me deja adjuntar fotos. ¿Qué puedo hacer?
@airline what is the baggage allowance on domestic flights?
@airline can you follow me so I can send a private message
flight 1234 is now boarding at gate B7?
is the 6pm to Chicago on time
how can I change the name on my ticket
thinking about flying with you in May, any deals
RT new routes announced for the summer season
"""
POSITIVE: Final = """\
Thank you so much, that solved it!
Perfect, exactly what I needed.
You guys are amazing, great support.
I love the new calendar.
That worked like a charm, thanks!
Great service as always.
Brilliant, thank you for the quick answer.
Thanks, much appreciated.
We are very happy with the product so far.
Awesome! Works now.
Thanks for getting back to me so fast, really kind of you.
What a lovely surprise, thank you.
best crew ever, thanks for the great flight
so glad I switched to you
Excellent help from your colleague today.
Wonderful, have a nice day!
you rock
smooth trip and friendly staff, thank you
just wanted to say that your team did a fantastic job
Super, hat geklappt, vielen Dank!
Toller Service, danke schön!
Merci beaucoup, c'est parfait !
¡Muchas gracias, funciona genial!
Grazie mille, perfetto!
Top, bedankt!
Impressive, that was fast.
Really enjoying this, keep it up!
my kids loved it, thank you
can't wait to try it, looks great
thanks for the upgrade :)
@airline thank you for the wonderful service on my flight today
shout out to the crew of flight 22, you made my day
thanks for the quick reply, you are the best
@airline love the new planes!
got my bag back, thanks so much for your help
flight was early and the staff was super nice
nice one, cheers
thank you guys for everything you do
great job getting us home safe
kudos to Anna at the gate, she was so helpful
awesome flight, will fly with you again
appreciate your help, all sorted now
"""


def lines(text: str) -> list[str]:
    """The messages of one of the lists above."""
    return text.strip().splitlines()
