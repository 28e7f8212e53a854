"""The English examples, one a line with its kind; `ENGLISH_ROUGH` as typed in a meeting."""

ENGLISH = """
open: What happened just before the meeting went wrong?
open: How did the residents respond to your plan?
open: What would you like to be different a month from now?
open: Could you tell us a bit more about your role in the project?
open: I'm curious how you prepared for that conversation.
open: Tell us about a time when it did work.
open: What do you need from your manager?
open: When you look back at the hearing, what stands out for you?
open: Which part of this can you influence yourself?
open: What makes this student so important to you?
open: In what way does the new schedule affect your work?
open: I wonder what your colleague would say about this
open: How would your client describe the situation?
open: Would you walk me through the first five minutes?
open: When do you feel most at ease in the classroom?
open: What have you already tried with the supplier?
open: Who could support you in this?
open: So what did that do to you?
closed: Did you talk about it afterwards?
closed: Is your team aware of the deadline?
closed: How long have you worked on this ward?
closed: How many people report to you?
closed: Who is your supervisor?
closed: Are there rules about this at your firm?
closed: When was the last inspection?
closed: Has the mayor replied?
closed: Were you nervous?
advice: May I suggest you call the occupational physician?
advice: Is supervision perhaps something for you?
judgement: What got into you to send it to everybody?
judgement: Who says something like that to a client?
judgement: Do you think that was responsible?
leading: Is it maybe your own fear that holds you back?
leading: Don't you ever wonder whether it is you?
closed: Do you see her every day?
leading: Don't you feel that your manager let you down?
leading: You were angry with the parents, weren't you?
leading: So you actually want to leave?
leading: Isn't it true that the client never trusted you?
leading: That must have been hard, right?
leading: Are you sure the nurse meant that?
leading: Do you agree that the workload is too high?
leading: Could it be that you are afraid of conflict?
leading: Who wouldn't want some recognition?
advice: Have you considered talking to your supervisor?
advice: Why don't you ask the contractor for a new date?
advice: Wouldn't it be better to write it down first?
advice: What if you blocked a day in your calendar?
advice: Shouldn't you report this to the board?
advice: Have you thought of hiring a mediator?
advice: Could you perhaps delegate the weekly report?
advice: Maybe you should take a day off?
advice: How about asking a colleague to sit in?
advice: Would it help to visit the school first?
judgement: How could you forget such an important meeting?
judgement: Why didn't you say anything?
judgement: Why do you always take over?
judgement: Who do you think you are to send that mail?
judgement: Do you seriously believe the parents will accept that?
judgement: Why are you so defensive about this?
judgement: Couldn't you have seen that coming?
multiple: What did you do and how did they react?
multiple: Do you want to stay or are you looking for something else?
multiple: How did it start? When did it get worse?
multiple: Which option do you prefer and why?
multiple: Are you angry or just disappointed?
statement: You should just talk to your manager.
statement: I recognise that very much.
statement: That sounds like a difficult situation.
statement: If I were you I would wait a week.
statement: My team went through the same thing last year.
statement: Just tell them you can't do it.
statement: What a mess.
"""

ENGLISH_ROUGH = """
open: what do you need from us
open: how did that make you feel
open: can you tell me a bit more about the team
closed: did you tell your boss
leading: you didnt like it did you
advice: have you tried talking to him
advice: why dont you just call the client
judgement: why didnt you call me
multiple: what happened and what did you do next
statement: you need to set clearer boundaries
"""
