import type { Templates } from '../event.ts'

/**
 * Suggestions by event and means. `{who}`, `{what}`, `{when}` are details that the message holds; a template whose details are missing is
 * passed over. `[…]` is for the sender to fill. The rules are those of the EPITOME study's three mechanisms: a felt response to this event,
 * one open question, one concrete and honest offer; no "at least", no silver lining, no claim to know, no advice, no promise.
 */
export const TEMPLATES_EN: Templates = {
  bereavement: {
    acknowledge: [
      "I'm so sorry about {who}. There is nothing I could say that makes this lighter, and I'm glad you told me.",
      "I'm so sorry, losing {who} must hurt terribly. Please don't feel you have to hold it together here.",
      "I'm so very sorry for your loss. There are no right words for this, and I'm glad you told me.",
      "I'm so sorry. That is a heavy thing to carry, and work can wait.",
    ],
    explore: [
      'I am so sorry. Would you like to tell me a little about {who}, now or another day?',
      "I'm so sorry about {who}. How are you getting through these days?",
      "I'm so sorry. What would feel right to you for the next few days, company, quiet, or something else?",
      "I'm so sorry for your loss. How are you doing today, if you feel like saying?",
    ],
    support: [
      "I'm so sorry about {who}. I could take […] off your hands so that you have some time. Only if that helps, and there is no need to answer.",
      "I'm so sorry. If it helps, I can let […] know for you and cover […], so you don't have to think about work.",
      "I'm so sorry for your loss. I could bring […] by on […], or simply sit with you for a while, whichever you would rather.",
    ],
  },
  'illness-near': {
    acknowledge: [
      "I'm really sorry to hear about {who}. That is a lot to carry while everything else goes on.",
      'That must be very hard to watch. I am thinking of you and {who}.',
      "I'm really sorry to hear that. It sounds like a frightening time for all of you.",
    ],
    explore: [
      'I am sorry to hear about {who}. How are you holding up in all this?',
      'How is {who} doing today, and how are you?',
      "I'm sorry to hear that. What is weighing on you most right now?",
    ],
    support: [
      'I am sorry to hear about {who}. I can take over […] here if that makes it easier to be away.',
      "I'm sorry to hear about {who}. I could cover […] this week, so that you can be where you need to be.",
      "I'm sorry to hear that. If it helps, I can take […] so that you can be where you need to be.",
    ],
  },
  illness: {
    acknowledge: [
      "I'm sorry to hear about {what}, that sounds really rough. Your health comes before anything here.",
      "I'm sorry to hear that, it sounds really rough. Your health comes before anything here.",
      "That sounds hard, and I'm glad you said something. I hope you have people around you who look after you.",
      'I am sorry you are going through this. Please take the time that you need.',
    ],
    explore: [
      "I'm sorry to hear about {what}. How are you feeling about it all today?",
      'I am sorry to hear that. How are you feeling about it all today?',
      'That sounds rough. What would make the next days a little easier for you?',
      'Thank you for telling me. How much would you like people here to know?',
    ],
    support: [
      "I'm sorry to hear about {what}. I could take […] for now, so you can rest without thinking about it.",
      "I'm sorry to hear that. I could take […] for now, so you can rest without thinking about it.",
      'Please rest. If it helps, I can tell […] that you are out and keep […] moving.',
      'I am sorry you are going through this. I could bring you […] on […], or take a call off your list. Just say which.',
    ],
  },
  'sick-day': {
    acknowledge: [
      'Sorry to hear about {what}, I hope you feel better soon. Please rest.',
      'Sorry to hear that, I hope you feel better soon. Please rest.',
      'That sounds miserable. Take care of yourself today.',
    ],
    explore: [
      'Sorry to hear about {what}. What should we keep an eye on while you rest?',
      'Sorry to hear that. What should we keep an eye on while you rest?',
      'That sounds miserable. How are you feeling now?',
    ],
    support: [
      'Sorry to hear about {what}. I could take […] today, so that you can rest.',
      'Sorry to hear that. I could take […] today, so that you can rest.',
      'Please rest. I can let […] know that you are out, if that helps.',
    ],
  },
  'job-loss': {
    acknowledge: [
      "I'm so sorry about {what}. That is a real blow, and it says nothing about what you can do or what you brought here.",
      "I'm so sorry. That is a real blow, and it says nothing about what you can do or what you brought here.",
      "I'm really sorry to hear that. It must feel like the ground has moved, whatever the reasons given.",
      "That is awful news, and I'm sorry. You put so much of yourself into this work.",
    ],
    explore: [
      "I'm so sorry about {what}. How are you doing with it right now?",
      "I'm so sorry. How are you doing with it right now?",
      'I am really sorry to hear that. What is on your mind most, the money, the people, or something else?',
      "I'm sorry, that is a lot at once. What would help you most this week?",
    ],
    support: [
      "I'm so sorry about {what}. I would gladly write a recommendation about […], or introduce you to […], whenever you want it and not before.",
      "I'm so sorry. I would gladly write a recommendation about […], or introduce you to […], whenever you want it and not before.",
      "I'm really sorry. If you would like company, I have time on […] for a coffee or a walk, with or without talking about work.",
      'I am sorry to hear that. I could look over your CV or pass your name to […]. Tell me if and when that is useful.',
    ],
  },
  breakup: {
    acknowledge: [
      "I'm really sorry about {what}. That sounds painful, and it makes sense if work feels far away right now.",
      "I'm really sorry. That sounds painful, and it makes sense if work feels far away right now.",
      "I'm so sorry you are going through this. It's a lot to lose at once.",
    ],
    explore: [
      "I'm really sorry about {what}. How are you getting through the days?",
      "I'm really sorry. How are you getting through the days?",
      "I'm so sorry. Would you rather talk about it, or have something else to think about for a while?",
    ],
    support: [
      "I'm really sorry about {what}. If you'd like company, I'm free on […] for a walk or dinner, and we need not talk about it.",
      "I'm really sorry. If you'd like company, I'm free on […] for a walk or dinner, and we need not talk about it.",
      "I'm so sorry. I could take […] off your plate this week so that you have some room.",
    ],
  },
  rejection: {
    acknowledge: [
      "I'm sorry about {what}. That is a hard one to take, and it makes sense if it stings.",
      'That is really disappointing, I could tell how much {what} meant to you.',
      "I'm sorry, that is a hard one to take. It makes sense if it stings for a while.",
      "That must be really disappointing, and I'm sorry. Being let down after so much effort hurts.",
    ],
    explore: [
      "I'm sorry about {what}. How are you feeling about it today?",
      'That is disappointing. What bothers you most about how it went?',
      "I'm sorry to hear that. Would you rather go through what happened, or leave it alone for now?",
    ],
    support: [
      "I'm sorry about {what}. If you want to go over it at some point, I have time on […]. If not, a coffee works too.",
      "I'm sorry, that hurts. I could give you honest feedback on […] if you ever want it, and otherwise just listen.",
      "That is a hard one. I'm free on […] if you would like to talk, or to talk about anything else.",
    ],
  },
  complaint: {
    acknowledge: [
      'That is frustrating, and I can see why you are upset about {what}. Thank you for telling us plainly.',
      'I can see why you are upset, that should not take you so much time. Thank you for telling us plainly.',
      'You have every reason to be annoyed: this cost you time and nobody made it easy. I want to understand exactly what went wrong.',
    ],
    explore: [
      'I can see why {what} is frustrating. What would be the most important thing for us to put right first?',
      'I understand that this has been frustrating. What happened just before it went wrong, and what would a good outcome be for you?',
      'That is not how it should go. What matters most to you now, a fix, the money, or something else?',
    ],
    support: [
      'I can see why you are upset. I can pass this to […] with everything you wrote, so that you do not have to explain it again. The next news would come by […].',
      'That is frustrating. What I can do right now is […]. If something else would help more, please say so.',
    ],
  },
  sarcasm: {
    acknowledge: [
      'Ugh, that sounds maddening, and clearly not the first time. I can see why you have had enough of it.',
      'Yes, that is a frustrating one, on top of everything else. I get why you are fed up.',
    ],
    explore: [
      'That sounds maddening. What is it costing you today?',
      'Ugh. What would have to change so that this stops happening to you?',
    ],
    support: [
      'That sounds maddening. I could take […] off you while you deal with it.',
      'Ugh. I have […] free, and could help with […] if a second pair of hands is any use.',
    ],
  },
  apology: {
    acknowledge: [
      'Thank you for saying so. I know that is not always easy to write.',
      'I appreciate you bringing this up yourself. Thank you.',
    ],
    explore: [
      'Thank you for saying so. How are things on your side now?',
      'I appreciate it. What would you like to do about it from here?',
    ],
    support: [
      'Thank you for saying so. If you have […] minutes on […], I would be glad to talk it through and move on.',
    ],
  },
  incident: {
    acknowledge: [
      'Ouch, trouble with {what} is stressful, and you are right in the middle of it. Thanks for flagging it so clearly.',
      'That is a stressful one, thank you for raising it right away.',
      'Thanks for the heads-up. That sounds like a rough start, and I am glad you are on it.',
    ],
    explore: [
      'Thanks for flagging it. What do you know so far about {what}, and who is already looking?',
      'Thanks for raising it. What is the impact as far as you can see?',
      'That sounds stressful. What do you need most right now, hands, a decision, or quiet?',
    ],
    support: [
      'If it helps, I could take over […], for instance updating people, while you look into {what}.',
      'I could look at […] or write the update for […]. Which would take more off you?',
      'I could take the messages to […] so that you can concentrate on the fix. Shall I?',
    ],
  },
  mistake: {
    acknowledge: [
      'That must have been an awful moment with {what}. Thank you for saying it right away, that is not easy.',
      'That must have been an awful moment. Thank you for saying it right away, that is not easy.',
      'Ouch, I can imagine how that feels. It was brave to say so.',
    ],
    explore: [
      'That must have been an awful moment. What is the situation with {what}, as far as you can see?',
      'That must have been an awful moment. What do you need most right now?',
      'Thank you for saying it right away. What is the situation as far as you can see?',
    ],
    support: [
      'Thank you for saying it right away. I could help with {what} or tell […], so that you are not alone with it.',
      'Thank you for saying it right away. I could help with […], so that you are not alone with it.',
      'That must have been an awful moment. I could look at […] with you, or tell […]. Which would help more?',
    ],
  },
  conflict: {
    acknowledge: [
      "I'm sorry, {what} is hurtful, and it would make sense to be angry.",
      'That sounds hurtful, and it would make sense to be angry. It is not a small thing to be treated like that.',
      "I'm sorry that happened to you. It would have upset many people, and it makes sense that it still does.",
    ],
    explore: [
      "I'm sorry, {what} is hurtful. What would you want to happen now?",
      "I'm sorry that happened. What was the worst part of it for you?",
      'That sounds hurtful. What would you want to happen now?',
    ],
    support: [
      "I'm sorry, {what} is hurtful. I have time on […] to listen, or to think through what you want to say, whichever you prefer.",
      "I'm sorry that happened. I have time on […] to listen, or to think through what you want to say, whichever you prefer.",
      'That sounds hurtful. If you want somebody with you when you raise it, I could be there on […]. It is your call.',
    ],
  },
  overload: {
    acknowledge: [
      "I'm sorry about {what}, that sounds exhausting. You are carrying far more than one person should, and I am glad you said it.",
      'That sounds exhausting. You are carrying far more than one person should, and I am glad you said it.',
      'That is a lot, for anyone. It makes sense that you are worn out.',
      'It sounds like you have been running on empty for a while. Thank you for saying so openly.',
    ],
    explore: [
      "I'm sorry about {what}, that sounds exhausting. What is weighing on you most right now?",
      'That sounds exhausting. What is weighing on you most right now?',
      'That is a lot. If one thing could disappear from your list {when}, what would you want it to be?',
      'That is a lot. If one thing could disappear from your list, what would you want it to be?',
      'Thank you for saying so. How long has it been like this for you?',
    ],
    support: [
      "I'm sorry about {what}, that sounds exhausting. I could take […] off your list, from start to finish, so you need not think about it.",
      'That sounds exhausting. I could take […] off your list {when}, from start to finish.',
      'That sounds exhausting. I could take […] off your list, from start to finish, so you need not think about it.',
      'That is a lot. I have time on […]: we could go through the list together and see what can wait or go to someone else.',
    ],
  },
  anxiety: {
    acknowledge: [
      'It makes sense to be nervous about {what}, it clearly matters to you.',
      'That sounds like an uneasy wait. I can hear how much {what} matters to you.',
      'That sounds unsettling, and it makes sense that it stays on your mind.',
      'I can hear that this is worrying you. Thank you for telling me.',
    ],
    explore: [
      'It makes sense to be nervous about {what}. Which part of it worries you most?',
      'That sounds unsettling. Which part is on your mind most?',
      'I can hear that this is worrying you. What would make it feel a little lighter?',
    ],
    support: [
      'It makes sense to be nervous about {what}. I could go through it with you on […], or just listen.',
      'I can hear that this is worrying you. I have time on […] if you would like to talk it through.',
      'That sounds unsettling. Would it help if I looked at […] with you? I have half an hour on […].',
    ],
  },
  help: {
    acknowledge: [
      'Good that you asked about {what}, instead of losing more time on it alone.',
      'That sounds frustrating, good that you asked instead of losing more time on it.',
      'I see why that is confusing. Thanks for describing where you are.',
    ],
    explore: [
      'What have you tried with {what} so far, and where does it stop making sense?',
      'What have you tried so far, and what happened?',
      'What would you expect to see at that point, and what do you get instead?',
    ],
    support: [
      'I have […] minutes on […]. We could look at {what} together, you share the screen and I ask questions.',
      'I could look at it with you on […], or point you to […], whichever helps more.',
      'If you send me […], I can take a look at it on […].',
    ],
  },
  thanks: {
    acknowledge: [
      'You are very welcome, I was glad to help with {what}.',
      'You are very welcome. Thank you for taking the time to say so, it means a lot.',
      'That is kind of you, thank you. I am glad it helped.',
    ],
    explore: [
      'You are very welcome. How are things with you?',
      'I am glad it helped. What made the biggest difference for you?',
    ],
    support: [
      'You are very welcome. If it is useful, I could also […].',
      'I am glad it helped. If a short write-up would be useful to others, I could draft […].',
    ],
  },
  'good-news': {
    acknowledge: [
      'Congratulations on {what}! I am really happy for you, you have earned it.',
      'What wonderful news about {what}! I am so happy for you.',
      'What wonderful news, congratulations! I am really happy for you.',
      'That is fantastic, congratulations! It is lovely to read this.',
    ],
    explore: [
      'Congratulations on {what}! How does it feel?',
      'Congratulations! How did it feel, and what are you looking forward to most?',
      'What great news! How are you going to celebrate?',
    ],
    support: [
      'Congratulations on {what}! I would love to celebrate with you, are you free on […]?',
      'Congratulations! Shall I share the news with […], or would you like to tell them yourself?',
      'What great news! Lunch is on me on […], if you like.',
    ],
  },
  'family-news': {
    acknowledge: [
      'Congratulations on {what}, what wonderful news! I am really happy for you.',
      'What wonderful news, congratulations! I am really happy for you.',
      'Congratulations, that is lovely news! Thank you for sharing it.',
    ],
    explore: [
      'Congratulations on {what}! What are you looking forward to most?',
      'Congratulations! What are you looking forward to most?',
      'What wonderful news, congratulations! How are you all doing?',
    ],
    support: [
      'Congratulations on {what}! Shall I tell […], or would you like to share it yourself?',
      'Congratulations! Shall I tell […], or would you like to share it yourself?',
      'What wonderful news, congratulations! I could take […] so that you have more time for this.',
    ],
  },
  birthday: {
    acknowledge: ['Happy birthday! I hope it is a really good day.', 'Happy birthday, enjoy your day!'],
    explore: [
      'Happy birthday! How are you spending the day?',
      'Happy birthday! What are you wishing for this year?',
    ],
    support: [
      'Happy birthday! Coffee is on me on […], if you like.',
      'Happy birthday! I could take […] so that you can leave on time.',
    ],
  },
  joke: {
    acknowledge: ['Ha, that made me smile.', 'Haha, thank you for that.'],
    explore: ['Ha! What happened next?', 'Ha! How did that come about?'],
    support: ['Ha! I would be in for […].', 'Haha. I could bring […] to that.'],
  },
  goodbye: {
    acknowledge: [
      'I am going to miss working with you. Thank you for everything you brought to this team, above all […].',
      'That is a big step, and I am sad to see you go. Working with you on […] has been a pleasure.',
    ],
    explore: [
      'I am going to miss working with you. What are you looking forward to most?',
      'That is a big step. How does it feel, now that it is real?',
    ],
    support: [
      'I am going to miss working with you. Shall we have lunch on […] before you go?',
      'I am sad to see you go. If a handover session about […] helps, I have time on […].',
    ],
  },
  welcome: {
    acknowledge: [
      'Welcome, it is great to have you here!',
      'Welcome to the team! I am glad that you are here, first days are a lot, so take your time.',
    ],
    explore: [
      'Welcome, great to have you here! What are you most curious about?',
      'Welcome! What did you do before, and what drew you here?',
    ],
    support: [
      'Welcome, great to have you here! I could show you around […] on […], or just have a coffee.',
      'Welcome! If you get stuck with […], I have time on […].',
    ],
  },
  schedule: {
    acknowledge: ['Got it, thanks for the heads-up.', 'Thanks, that is good to know for planning.'],
    explore: [
      'Got it, thanks for the heads-up. Does that change anything on my side?',
      'Thanks, noted. What should be ready by then?',
    ],
    support: [
      'Got it, thanks. I can bring […] or let […] know, if that helps.',
      'Thanks, noted. I can move […] if that makes it easier.',
    ],
  },
  request: {
    acknowledge: [
      'Sure, thanks for asking. I can tell you by […] when I get to it.',
      'Got it, that is clear. Let me check […] and come back to you by […].',
    ],
    explore: [
      'Happy to. Is there anything that I should know before I start?',
      'Sure. What matters most to you in it?',
    ],
    support: [
      'Sure, I can get to {what} by […]. If it is more urgent than that, just say so.',
      'Sure, I can look at […] by […]. If it is more urgent than that, just say so.',
      'I could start with […] and send you a first version by […]. Would that work?',
    ],
  },
  question: {
    acknowledge: [
      'Thanks for asking. As far as I know, […].',
      'Happy to look into it. Let me check with […] to be sure.',
    ],
    explore: [
      'Thanks for asking. What do you need it for, so that I can point you to the right thing?',
      'Happy to look into it. What would you prefer yourself?',
    ],
    support: [
      'As far as I know, […]. If that does not answer it, I could ask […].',
      'I am not sure about […], but I can find out by […].',
    ],
  },
  sad: {
    acknowledge: [
      "I'm so sorry about {what}, that sounds really hard. Thank you for telling me.",
      'I am sorry, that sounds really hard. Thank you for telling me.',
      'That sounds heavy, and I am glad that you said it.',
    ],
    explore: [
      "I'm so sorry about {what}. How are you doing with it today?",
      'I am sorry, that sounds hard. How are you doing with it today?',
      'That sounds heavy. Would you like to tell me more about it?',
    ],
    support: [
      "I'm so sorry about {what}. I have time on […] if you would like to talk, or I could take […] off your list.",
      'I am sorry, that sounds hard. I have time on […] if you would like to talk, or just go for a walk.',
      'That sounds heavy. I could take […] off your list so that you have a little room.',
    ],
  },
  angry: {
    acknowledge: [
      'I can hear how frustrating this is, and I want to understand it properly.',
      'That sounds really frustrating. Thank you for saying it directly.',
    ],
    explore: [
      'I can hear how frustrating this is. What bothers you most about it?',
      'That sounds really frustrating. What would you need to happen next?',
    ],
    support: [
      'I can hear how frustrating this is. I have time on […] to go through it, point by point.',
      'That sounds really frustrating. What I can do right now is […].',
    ],
  },
  reproach: {
    acknowledge: [
      'Thank you for telling me directly. I can see that this bothers you, and I want to understand it.',
      'That must have been frustrating, and you are right to bring it up.',
    ],
    explore: [
      'Thank you for telling me directly. How did it look from your side?',
      'I can see that this bothers you. What would you have needed from me?',
    ],
    support: [
      'Thank you for telling me directly. What I can do now is […]. Would that help?',
      'I can see that this bothers you. I have time on […] to talk it through, if you would like that.',
    ],
  },
  disagreement: {
    acknowledge: [
      'Thank you for saying it openly, I can see that you have thought about {what}.',
      'Thank you for saying it openly. I can see why you hesitate.',
    ],
    explore: [
      'Thank you for saying it openly. What worries you most about {what}?',
      'Thank you for saying it openly. What would you do instead?',
    ],
    support: [
      'Thank you for saying it openly. I have time on […] to go through the options with you.',
      'I see your point. I could put together […] so that we can compare both ways.',
    ],
  },
  nuisance: {
    acknowledge: [
      'That is annoying, and I am sorry it lands on you.',
      'Ugh, that sounds tiring. No wonder you have had enough of it.',
    ],
    explore: [
      'That is annoying. What does it mean for the rest of your day?',
      'Ugh, that sounds tiring. What would help most right now?',
    ],
    support: [
      'That is annoying. I could take […] so that you can deal with it.',
      'Ugh, that sounds tiring. I have time on […] if a second pair of eyes is any use.',
    ],
  },
  praise: {
    acknowledge: [
      'Thank you, that is really kind. It means a lot to hear it from you.',
      'Thank you so much, I am glad you noticed.',
    ],
    explore: [
      'Thank you, that is really kind. What did you like most about it?',
      'Thank you so much. What would you want to see next?',
    ],
    support: [
      'Thank you, that is really kind. […] had a big part in it, I would love to pass it on.',
      'Thank you so much. I could show you […] on […], if you are curious how it came together.',
    ],
  },
  comfort: {
    acknowledge: ['Thank you, it helps to hear that.', 'Thank you for thinking of me, that means a lot.'],
    explore: [
      'Thank you, it helps to hear that. How are you doing yourself?',
      'Thank you for thinking of me. How are things with you?',
    ],
    support: [
      'Thank you, it helps to hear that. What would help me right now is […].',
      'Thank you for thinking of me. I would be glad about a coffee on […], if you have time.',
    ],
  },
  invitation: {
    acknowledge: [
      'That sounds lovely, thank you for asking.',
      'What a nice idea, thanks for thinking of it.',
    ],
    explore: [
      'That sounds lovely. What did you have in mind?',
      'What a nice idea. When and where were you thinking of?',
    ],
    support: [
      'That sounds lovely. I could make it on […], and I could bring […].',
      'What a nice idea. I am free on […], shall I look for a place?',
    ],
  },
  glad: {
    acknowledge: ['That is lovely to hear, thank you for sharing it.', 'How nice, that made me smile.'],
    explore: [
      'That is lovely to hear. What did you enjoy most about it?',
      'How nice! How did it come about?',
    ],
    support: [
      'That is lovely to hear. I could […], if you would like that.',
      'How nice! Shall I pass it on to […]?',
    ],
  },
  short: {
    acknowledge: ['Great, thank you.', 'Perfect, thanks.'],
    explore: [
      'Great, thank you. What do you still need from my side?',
      'Perfect, thanks. What comes next for you?',
    ],
    support: [
      'Great, thank you. I can […] next, if that helps.',
      'Perfect, thanks. I could take […] from here.',
    ],
  },
  neutral: {
    acknowledge: ['Got it, thanks.', 'Thanks, that is good to know.'],
    explore: [
      'Got it, thanks. Is there anything you need from me on this?',
      'Thanks. What is the next step from your side?',
    ],
    support: [
      'Got it, thanks. I can take […] from here, if that helps.',
      'Thanks. I could help with […] on […], if that is useful.',
    ],
  },
}
