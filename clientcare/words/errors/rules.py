"""What is said of something understood that is against a rule, not there, or not open."""

from __future__ import annotations

from typing import Final

from clientcare.words.tongue import mark_all

SENTENCES: Final = mark_all(
    {
        # who and what is meant
        "nobody_called": "Nobody here is called “{words}”. Try part of a name, or an e-mail address.",
        "several_called": "Several people fit “{words}”: {candidates}. Write more of the name, or the uid.",
        "nobody_named": "Nobody is named. It needs one person at least.",
        "no_such_record": "There is nothing here with the uid “{uid}”.",
        "in_trash": "This is in the trash. Bring it back first, with undelete {uid}.",
        "no_such_circle": "There is no circle “{name}”. Add it first, with circles NAME --every RHYTHM.",
        "no_such_step": "There is no step “{step}” in the plan. Add it first, with plan STEP --after RHYTHM.",
        "no_such_template": "There is no template “{name}”. Add it first, with templates NAME --text TEXT.",
        "no_such_relation": "They do not have the relation “{kind}”. Nothing was changed.",
        "name_taken": "The name “{name}” is taken. Choose another one.",
        "birthday_is_there": "A birthday of {name} is written down already. Change that one.",
        # people
        "same_person": "Both are the same person, {name}. Nothing was changed.",
        "related_to_themselves": "{name} cannot be related to themselves.",
        "referred_to_themselves": "{name} cannot be sent to themselves. Choose a colleague.",
        "referred_in_a_circle": "Nobody is referred by themselves or by someone they sent, and {name} sent them.",
        "referred_by_nobody": "A day of referral needs somebody who referred them.",
        "not_their_way": "“{value}” is none of their e-mails, phones, addresses or links. Nothing was changed.",
        "empty_way": "An e-mail, phone, address or link cannot be empty.",
        "not_paused": "{name} is not paused.",
        "last_in_touch_ahead": "You were last in touch on a day that has been, and {on} is still to come.",
        "wish_since_ahead": "A wish holds since a day that has been, and {on} is still to come.",
        # the timeline
        "contact_too_far_ahead": "A contact is dated tomorrow at the latest, and {on} is later.",
        "needs_reply_is_theirs": "Only a contact of theirs can need a reply. Make it --direction they, or both.",
        "no_answer_answers_nothing": "They were not reached, so it answers nothing. Leave the answers away.",
        "only_care_answers": "A contact with the purpose {purpose} is not care, so it cannot name what it answers.",
        "only_care_names_next": "A contact with the purpose {purpose} is not care, so it cannot name the "
        "next check-in.",
        "next_not_later": "The next check-in comes after the contact, and {next_on} is not after {on}.",
        "answers_and_not": "{key} is named as answered and as not answered. Choose one.",
        "reminder_is_done": "A reminder is not answered by a contact. Use done {key}.",
        "not_of_this_entry": "{uid} is not among the people of this entry.",
        "sale_without_feeling": "The sale says what a feeling is about, and no feeling is given. Add --feeling.",
        "sale_not_theirs": "{title} is not a sale of theirs.",
        "due_before_made": "A promise is due on the day it is made, or later. {due_on} is before {on}.",
        "not_mended_here": "This was written by the app itself and cannot be changed.",
        "not_deleted_here": "This has a command of its own to be removed, and delete is not for it.",
        "not_in_trash": "This is not in the trash.",
        # a quick line
        "line_without_person": "This line names nobody. Write who it is about, such as @Ana.",
        "line_without_text": "This line does not say what is to be written down. Write a few words more.",
        "line_without_title": "A sale needs a title. Write it in quotation marks, such as sold “Blue Harbour” to Ana.",
        "line_without_price": "The price cannot be read. It is written like €450 or 450.00 EUR.",
        "line_without_currency": "The price needs a currency. Write 450 EUR, or choose one in the settings.",
        "line_due_before_today": "A promise is due today or later. Write a day that is still to come.",
        # care items
        "no_such_item": "Nothing is open with the key {key}. “clientcare today --all” shows what is.",
        "not_open_for_them": "{key} is not open, or is not theirs. “clientcare show CLIENT” shows what is.",
        "not_done_but_logged": "This is answered by being in touch. Log the contact, with log CLIENT TEXT.",
        "promise_is_not_skipped": "A promise is not skipped. Use done {key}, or change UID --give-up REASON.",
        "until_not_later": "It has to be a day later than today, and {until} is not.",
        "nothing_to_take_back": "Nobody closed or hid {key} by hand. What a contact answered opens again "
        "with the contact.",
        # letters
        "left_in_peace": "{name} is left in peace now. A letter is drafted only for a reply they wait "
        "for, or a promise.",
        "no_promotion_for_them": "{name} does not wish promotions, so none is drafted.",
        # what comes back
        "two_ways_to_repeat": "A reminder repeats by a rule or after it is done. Choose one.",
        "ends_before_it_begins": "A reminder ends on its first day, or later. {ends_on} is before {first_on}.",
        # the artist's own order
        "circle_with_role": "{name} is the circle with the role {role}. Give the role to another circle first.",
        "circle_with_people": "There are people in {name}. Say where they go, with --to CIRCLE.",
        "no_working_day": "All seven days cannot be days off. Leave one at least.",
        "away_ends_before": "Days away end on their first day, or later. {to_on} is before {from_on}.",
        "not_away": "There are no days away to take back.",
        "nothing_to_undo": "Only deeds of this batch, or of the open window, can be undone. Of these "
        "there are {there}.",
        "nothing_to_redo": "Only what was just undone can be done again. Of that there are {there} deeds.",
    }
)
