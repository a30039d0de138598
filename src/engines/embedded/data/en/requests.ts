/**
 * Verbs with which people at work ask for things. A sentence that opens with one, followed by an object, is a command. Verbs of
 * wishes and idioms ("have a great day", "hang in there", "take care", "guess what") are left out on purpose.
 */
export const REQUEST_VERBS =
  'send|give|fix|update|check|review|finish|explain|bring|call|email|ping|add|remove|delete|change|move|upload|share|forward|resend|rerun|restart|revert|merge|deploy|push|roll|approve|sign|schedule|reschedule|cancel|book|prepare|provide|submit|fill|complete|answer|reply|respond|confirm|clarify|test|rewrite|write|document|clean|close|open|assign|attach|contact|replace|investigate|look|handle|sort|get|make|put|show|tell|turn|stop|resolve|correct|redo|return|transfer|refund|print|order|pay|copy|cc|start|help|come|hand|pull|post|set|find|figure|read|create|remind|hurry|resubmit|reset|unblock|ship'

/** What may follow such a verb in a command; anything else ("test results", "order 66", "change is hard") is left alone. */
export const REQUEST_OBJECT =
  'me|us|him|her|them|it|the|this|that|these|those|my|our|your|a|an|all|every|everyone|everything|both|any|some|up|out|off|back|in|into|down|over|to|at|for|with|by|now|today|asap|immediately|again|through|whether|if|why|what|how|who|when|where|doing|using|making|sending|pushing|changing|calling|asking|working|and|\\p{Co}'

/** Openings that look like commands and are none. */
export const NO_COMMAND =
  /^(?:look(?:s|ing)?\b(?! (?:at|into|for|over|through))|get (?:well|some (?:rest|sleep)|a life|out of here|it\?)|make (?:sure you (?:rest|sleep)|my day|sense|no mistake|yourself)|come (?:on|what)|tell me about it|show (?:must|up)|set (?:in stone|aside)|test (?:of|in)|call (?:it a day|for)|call me (?:crazy|old|maybe)|give (?:or take|it (?:up|a rest))|stop it,? you|put (?:simply|differently|another way)|help (?:is|wanted)|check (?:mate|it out)|change (?:of|in|is)|order (?:of|in|no\b|number|#|\p{Co})|return (?:of|to)|read (?:on|the room)|find out (?:more|why)|close (?:to|call)|open (?:to|for|up)|start(?:ing)? (?:of|to)|figure (?:of)|turns|look at (?:that|this|you|me|us|him|her|them)\b|look (?:at|into) our\b|get out|come (?:on|what|back when)|let\b|all |bring it on|book(?:ed)?|pay (?:attention|it forward)|review (?:of|in)|answer(?: is|s)|post(?:-| of)|update(?: on|:| from)|fix(?: for| in)|reply(?: to all)?:|push(?:ed)|set(?: of)|test(?:s|ing| for| at)|ship(?: it)?[.!]*$|hand(?: in hand|s)|roll(?: call| over)|sign(?: of| up for)|move(?: on| over)|back)/iu

/** What people forbid at work; "don't worry" and its like are no orders. */
export const FORBIDDEN_VERBS = `${REQUEST_VERBS}|touch|use|ignore|contact|edit|run|wait|pick|commit|install|talk|message`

/** Under `auto` these count as orders only for a thing at hand, because they open too many other sentences. */
export const LOOSE_VERBS =
  /^(?:come|look|get|hand|make|turn|help|write|read|move|pay|order|open|close|set)\b/iu
