"""Hand-written sentences that ask for a person, and those that only seem to."""

from typing import Final

# Each line is one message. Written for this product; no customer's words.
ASKS_FOR_PERSON: Final = """\
agent
human
operator
representative
real person please
I want to talk to a human
Can I speak to someone?
let me talk to a person
Please connect me with an agent.
I need to speak with a real human being, not a bot.
Stop with the bot, give me a person.
Is there anybody real I can talk to?
Can somebody call me?
Please have someone phone me back.
I'd rather speak to a member of your team.
Put me through to customer service.
transfer me to support staff
may I speak with your manager
I want to talk to your supervisor right now.
get me a human being
Could one of your colleagues contact me?
I don't want to chat with a machine.
are you a bot? I want a real person
no robots please, I want somebody from your office
Is it possible to talk with an actual employee?
can i chat with live agent
live chat with a person please
I would prefer to discuss this with someone in person or on the phone.
Give me a phone number where I can reach somebody.
Let me speak to billing.
I'd like a call from your sales team.
can someone from your team ring me tomorrow
You're not helping, pass me on to somebody who can.
I demand to speak with a person in charge.
talk to rep
customer service rep pls
I need human assistance
escalate this to a person
connect me to someone who knows this
Please forward this to a colleague of flesh and blood.
Who can I talk to about this? A person, not an article.
just let me talk to someone!!
can a human look at this
could a real person review my case please
I want a human to read this
someone please talk to me, not an automated reply
Is anyone there? I need to speak with somebody.
speak to advisor
i need to talk to somebody about my account
Please let one of your people take over.
enough of this bot
I'd like to be handed over to a staff member.
can I have your hotline number, I need to talk to someone
I refuse to discuss this with an AI.
Could I get a call back, please? It's quicker by phone.
Who is our account manager? I'd like 20 minutes with them.
I'd rather tell this to one of your people than type it here.
this isnt helping. who else can i ask
I think we need your boss on this one.
am I speaking to a bot? then get me a member of staff
when a human is awake please have them look at our set-up
can I call you? what is your number
"""
ASKS_NOT_FOR_PERSON: Final = """\
What does the user agent string contain?
Our real-estate agent needs access to the account.
How many agent seats are in the team plan?
How do I add an agent to my workspace?
The agent dashboard does not load.
Can agents see internal notes?
How much is an extra agent seat?
The monitoring agent on our server stopped reporting.
How do I block a user agent in the filter?
Our travel agent booked the wrong date.
I am an insurance agent, which plan suits me?
Can I change the name of a representative on the invoice?
The human resources module shows an error.
How do I export the list of human resources contacts?
Is the person on the booking allowed to change it?
What is the price per person?
How many persons can join a call?
Can a second person sign in with the same account?
Where do I set the contact person of a customer?
How do I remove a person from my team?
The operator field in the filter is empty.
Which operator do I use to combine two conditions?
Does the chat bot work in German?
How can I switch the bot off on my website?
How do I call the API?
The call to the webhook fails with 500.
I had a call with your colleague yesterday and she told me to update.
Thank your agent for me, he was great.
I spoke to somebody last week and it works now.
Where can customers talk to us in the widget?
How do I let my customers speak to my staff through the chat?
Can I assign a manager to a branch?
How does the account manager role differ from the owner role?
My manager wants a report by Friday, how do I export it?
Who is the owner of our account?
Someone else signed in to my account.
Somebody changed the price of our plan.
Can someone on the free plan use the API?
How do I forward calls to a colleague's calendar?
Do I have to phone the customer before the job?
What is your address?
How do I contact my customers by text message?
The support article is wrong.
Where do I see the support hours?
Is support included in the plan?
I want to talk about pricing options: what does the yearly plan cost?
Can I invite a live audience to the stream?
How do I schedule a live session?
Please explain how the transfer of ownership works.
How do I transfer a job to another technician?
I need help with my invoice.
Can you help me?
I have a problem with my account.
Can you connect my account with QuickBooks?
Connect to the printer fails.
Please help me reset my password.
Is my data read by humans or only by machines?
What's the difference between a bot and an integration?
Do you use AI to answer?
How do I hand a customer over to another branch?
The phone number on my invoice is wrong.
Which phone number will my customers see?
How do I reach the settings page?
Speaker icon is missing.
The voice call drops after a minute.
Are you a robot? Just curious.
Can a client speak to us before cancelling, can the cancel link show our phone number?
What would training by video call cost for our office?
Should she be a dispatcher or office? She answers the phones.
nice one cheers
help
help me
it does not work
hello?
no sale
Where's the cancel button?
Can the technician call the customer from the app?
Who can see my calendar?
Can I ask a question about billing?
"""
