"""What is said of a line that cannot be read as it was written; `where` is the option or the place it stands in."""

from __future__ import annotations

from typing import Final

from clientcare.words.tongue import mark_all

SENTENCES: Final = mark_all(
    {
        # the line as a whole
        "no_command": "There is no command in this line. “clientcare --help” lists them.",
        "unknown_command": "There is no command “{command}”.{near} “clientcare --help” lists them.",
        "unknown_option": "There is no option “{option}” here. “clientcare {command} --help” lists those there are.",
        "option_needs_value": "{option} needs something after it: {sort}.",
        "option_takes_no_value": "{option} takes nothing after it. Write {option} alone.",
        "whose_record": "A page to read is one person’s record. Say whose with {option}.",
        "option_of_format": "{option} is only for {format}. Leave it out, or name that format.",
        "option_twice": "{option} stands there twice. Write it once.",
        "something_missing": "{place} is missing. “clientcare {command} --help” shows how it is written.",
        "too_many_words": "“{word}” is one word too many for {command}. A text of several words stands in "
        "quotation marks.",
        "yes_and_no": "{option} and its opposite stand in one line. Write one of them.",
        "one_or_the_other": "{one} and {other} exclude each other. Write one of them.",
        "two_different": "Two people are named with --different, and nobody without it.",
        "on_and_now": "{what} exclude each other. Write one of them.",
        "cannot_be_empty": "{where} cannot be empty.",
        "nothing_said": "There is no text. Write a few words.",
        "erase_needs_yes": "Erasing “{words}” cannot be undone. Nothing was changed. Add --yes if you are sure.",
        # what is read from elsewhere
        "standard_input_twice": "Standard input can be read for one text only, and - stands there twice.",
        "no_standard_input": "There is no standard input to read. Write the text in the place of -.",
        "too_much_standard_input": "Standard input is too long for a text. Nothing was changed.",
        "not_text": "“{word}” is not text in UTF-8. Nothing was changed.",
        # batches
        "not_in_a_batch": "{command} cannot stand in a batch. Give it as a command of its own.",
        "option_not_in_a_batch": "{option} cannot stand in a line of a batch. Give it to the batch itself.",
        "day_of_a_batch": "After “{word}” stands one day, or one moment, and nothing else.",
        "quotes_not_closed": "The quotation marks in this line are not closed.",
        "line_wrote_nothing": "@{line} means what line {line} wrote, and that wrote nothing.",
        "not_kept": "Taken back, because line {line} could not be done.",
        # words that are no …
        "not_a_choice": "“{word}” is none of the choices for {where}: {choices}.",
        "not_a_number": "“{word}” is no number for {where}. It is a whole number from {least} to {most}.",
        "not_a_day": "“{word}” is no day for {where}. A day is written YYYY-MM-DD, or today, +3d, friday.",
        "not_a_yearly_day": "“{word}” is no day of a year for {where}. It is written MM-DD or YYYY-MM-DD.",
        "not_a_moment": "“{word}” is no moment for {where}. It is written YYYY-MM-DDTHH:MM, with a zone if wished.",
        "not_a_time": "“{word}” is no time for {where}. It is written HH:MM.",
        "not_a_rhythm": "“{word}” is no rhythm for {where}. It is written like “3 months”, or none.",
        "not_a_rule": "“{rule}” is no repeat rule: {why}.",
        "not_an_amount": "“{word}” is no amount for {where}. It is written 450 or 450.00.",
        "not_a_price": "“{word}” is no price for {where}. It is written 450 or 450.00, and is not that large.",
        "too_many_decimals": "“{word}” for {where} has more decimals than {currency} has.",
        "unknown_currency": "“{word}” is no currency for {where}. It is a code of three letters, such as EUR.",
        "price_needs_currency": "The price needs a currency. Give one with --currency, or choose one in the settings.",
        "not_name_and_value": "“{word}” does not fit {where}. It is written NAME=VALUE.",
        "address_parts": "“{word}” does not fit {where}. It is written street; postcode; town; region; country.",
        "unknown_time_zone": "“{name}” is no time zone. It is written like Europe/Lisbon.",
        "unknown_setting": "There is no setting “{name}”. There are: {names}.",
        "not_a_field_of_this": "{field} cannot be said of this record.",
        "not_takeable": "{field} cannot be taken from the other. These can: {fields}.",
        "no_name": "The name is empty. Somebody needs a name to be found again.",
        "minutes_range": "The minutes of a contact are a number from 0 to {most}.",
        "heads_up_range": "The days of a heads-up are a number from 0 to {most}.",
        "step_name": "“{step}” is no short name for a step. It has small letters, digits and dashes.",
        "step_needs_time": "A step needs a time after the delivery, such as “7 days”.",
        "step_needs_kinds": "A step needs at least one kind of sale that it is for.",
        "map_unreadable": '{file} is no map of columns. It is JSON such as {{"columns": {{"Name": "name"}}}}.',
        "map_no_field": "{file} says “{field}”, which no column can hold. "
        "Columns hold name, email, sale.title, skip and more.",
        "map_no_column": "{file} has no column “{column}”, which the map names. Nothing was changed.",
        "unknown_delimiter": "“{delimiter}” cannot tell columns apart. It is one sign, such as a comma.",
        "unknown_encoding": "There is no encoding “{encoding}”. The most common one is utf-8.",
    }
)

SETTING_VALUES: Final = mark_all(
    {
        "number": "“{value}” does not fit {name}. It is a number from {expects}.",
        "choice": "“{value}” does not fit {name}. It is one of: {choices}.",
        "weekdays": "“{value}” does not fit {name}. It is days such as sat,sun, or none.",
        "time": "“{value}” does not fit {name}. It is a time such as 08:30.",
        "hours": "“{value}” does not fit {name}. It is hours such as 21:00-08:00, or none.",
        "currency": "“{value}” does not fit {name}. It is a currency such as EUR, or none.",
        "language": "“{value}” does not fit {name}. It is system, or a language such as en.",
    }
)
"""By what the setting expects (`domain.settings`)."""

WHY_NO_RULE: Final = mark_all(
    {
        "not_a_rule": "it is written like FREQ=MONTHLY;BYDAY=-1FR",
        "too_fine": "nothing comes back more often than once a day",
        "unknown_part": "it has a part that does not exist",
        "part_twice": "a part stands there twice",
        "part_value": "a part has a value that it cannot have",
        "parts_together": "two of its parts exclude each other, or one lacks another",
    }
)
"""By the word of `domain.rule.parse`."""
