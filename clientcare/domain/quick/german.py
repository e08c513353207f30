"""German, as a quick line is written in it; folded, so that "nächste" stands here as "nachste"."""

from __future__ import annotations

from typing import Final

from clientcare.domain.calendar import Unit
from clientcare.domain.quick.vocabulary import (
    Days,
    Deeds,
    Feelings,
    People,
    Vocabulary,
    by_phrase,
    by_word,
    phrases,
    words,
)
from clientcare.domain.values import Channel, Feel, SaleKind, Stage

PEOPLE: Final = People(
    we=words("ich wir"),
    they=words("sie er"),
    them=words("ihr ihm ihn sie ihnen"),
    to_them=words("an"),
    from_them=words("von vom"),
    with_them=words("mit bei"),
    about_them=words("fur uber wegen"),
    also=words("und & +"),
)

DEEDS: Final = Deeds(
    sold=words("verkauft"),
    bought=by_word(
        (
            ((Stage.DELIVERED, SaleKind.ORIGINAL), "gekauft kauft kaufte erworben"),
            ((Stage.AGREED, SaleKind.ORIGINAL), "bestellt bestellte reserviert reservierte"),
            ((Stage.AGREED, SaleKind.COMMISSION), "beauftragt beauftragte"),
        )
    ),
    verbs=by_word(
        (
            (Channel.CALL, "angerufen rief ruft telefoniert telefonierte gesprochen sprach geplaudert"),
            (Channel.EMAIL, "gemailt mailte"),
            (Channel.MESSAGE, "geschrieben schrieb schreibt geantwortet antwortete gedankt bedankt gratuliert"),
            (Channel.VISIT, "besucht besuchte getroffen traf vorbeigekommen kam"),
            (Channel.COMMENT, "kommentiert kommentierte"),
        )
    ),
    together=words("telefoniert telefonierte gesprochen sprach geplaudert getroffen traf"),
    nouns=by_word(
        (
            (Channel.CALL, "anruf telefonat gesprach"),
            (Channel.EMAIL, "mail e-mail email"),
            (Channel.MESSAGE, "nachricht sms"),
            (Channel.LETTER, "brief karte postkarte"),
            (Channel.VISIT, "besuch treffen kaffee tee mittagessen abendessen"),
            (Channel.GIFT, "geschenk blumen"),
            (Channel.COMMENT, "kommentar"),
        )
    ),
    means=words("per via mit"),
    sends=words("geschrieben schrieb schreibt geschickt schickte gesendet gegeben gab gebracht brachte"),
    gets=words("bekommen bekam erhalten erhielt"),
    not_reached=phrases(
        "nicht erreicht, keine antwort, nicht abgenommen, nicht rangegangen, nicht drangegangen, nur mailbox"
        ", anrufbeantworter, niemand da"
    ),
    promises=phrases(
        "versprochen, verspreche, ich werde, wir werden, ich schulde, versprechen, erinnere mich, erinner mich"
        ", erinnere mich daran, erinner mich daran"
    ),
    filling=words("habe hab haben muss soll will werde ich wir zu ihr ihm ihnen"),
    to_do=words(
        "erinnern schicken schicke schick senden sende bringen bringe bring anrufen rufe ruf schreiben schreibe"
        " schreib liefern liefere rahmen rahme zeigen zeige zeig fragen frage frag bestellen bestelle drucken drucke"
        " einladen lade verpacken verpacke reparieren repariere treffen treffe besuchen besuche sehen sehe mache"
    ),
    headings=words("notiz verkauf verkauft versprechen versprochen"),
    sales=words("verkauf verkauft"),
    closed=words(
        "angerufen telefoniert gesprochen geplaudert gemailt geschrieben geantwortet gedankt bedankt gratuliert besucht"
        " getroffen vorbeigekommen kommentiert geschickt gesendet gegeben gebracht bekommen erhalten verkauft gekauft"
        " erworben bestellt reserviert beauftragt versprochen"
    ),
    ours_have=words("habe hab bin haben sind"),
    theirs_have=words("hat ist haben sind"),
)

FEELINGS: Final = Feelings(
    strong=by_phrase(
        (
            (Feel.DELIGHTED, "begeistert, uberglucklich, hingerissen, entzuckt, liebt, liebte, verliebt in"),
            (Feel.DELIGHTED, "hin und weg, zu tranen geruhrt"),
            (Feel.HAPPY, "glucklich, froh, zufrieden, freut sich, freute sich, mag, mochte, gefallt"),
            (Feel.UNSURE, "unsicher, nicht sicher, unschlussig, unentschlossen, zogert, zweifelt, gemischte gefuhle"),
            (Feel.UNHAPPY, "unglucklich, enttauscht, verargert, unzufrieden, hasst, mag nicht, gefallt nicht"),
            (Feel.UNHAPPY, "gefallt ihr nicht, gefallt ihm nicht, gefallt ihnen nicht, mag es nicht"),
        )
    ),
    plain=by_phrase(((Feel.FINE, "ok, okay, in ordnung, gut, ganz gut"), (Feel.UNHAPPY, "traurig, sauer, bose"))),
    cues=words("ist war sind waren wirkt wirkte klingt klang scheint schien fuhlt sehr so wirklich ganz total recht"),
    negations=words("nicht nie kaum kein keine"),
    not_felt=words("ware waren wurde wurden sollte konnte hoffentlich"),
    not_meant=words("geburtstag weihnachten ostern"),
    filling=words(
        "es das ist war sind waren wirkt wirkte klingt klang scheint schien fuhlt sehr so wirklich ganz total recht"
        " sie er ihr ihm ihnen sich mit und davon daruber damit"
    ),
)

WEEKDAYS: Final = (
    *((0, "montag"), (1, "dienstag"), (2, "mittwoch"), (3, "donnerstag")),
    *((4, "freitag"), (5, "samstag"), (5, "sonnabend"), (6, "sonntag")),
)
_PARTS = ("fruh", "vormittag", "mittag", "nachmittag", "abend")
DAYS: Final = Days(
    near=by_phrase(
        (
            (0, "heute, heute morgen, heute fruh, heute mittag, heute nachmittag, heute abend, vorhin, eben gerade"),
            (-1, "gestern, gestern morgen, gestern fruh, gestern mittag, gestern nachmittag, gestern abend"),
            (-2, "vorgestern"),
            (1, "morgen, morgen fruh, morgen mittag, morgen nachmittag, morgen abend"),
            (2, "ubermorgen"),
        )
    ),
    weekdays=by_word(
        (
            *((number, " ".join((name, *(f"{name}{part}" for part in _PARTS)))) for number, name in WEEKDAYS),
            *((0, "mo"), (1, "di"), (2, "mi"), (3, "do"), (4, "fr"), (5, "sa wochenende")),
        )
    ),
    months=by_word(
        (
            *((1, "januar janner jan"), (2, "februar feber feb"), (3, "marz"), (4, "april apr"), (5, "mai")),
            *((6, "juni jun"), (7, "juli jul"), (8, "august aug"), (9, "september sep sept")),
            *((10, "oktober okt"), (11, "november nov"), (12, "dezember dez")),
        )
    ),
    parts=words("fruh vormittag mittag nachmittag abend"),
    on=words("am dieses diesen zum der den dem"),
    due=words("bis vor spatestens"),
    last=words("letzte letzten letztes letzter vorige vorigen voriges vergangene vergangenen"),
    next=words("nachste nachsten nachstes nachster kommende kommenden kommendes"),
    ago=words(""),
    within=words("in binnen innerhalb"),
    units=by_word(
        (
            *((Unit.DAYS, "tag tage tagen"), (Unit.WEEKS, "woche wochen")),
            *((Unit.MONTHS, "monat monate monaten"), (Unit.YEARS, "jahr jahre jahren")),
        )
    ),
    numbers=by_word(
        (
            *((1, "ein eine einem einer einen"), (2, "zwei"), (3, "drei"), (4, "vier"), (5, "funf"), (6, "sechs")),
            *((7, "sieben"), (8, "acht"), (9, "neun"), (10, "zehn"), (11, "elf"), (12, "zwolf")),
        )
    ),
    ordinals=words("."),
    of=words(""),
    ends=phrases("ende der, ende des, ende dieser, ende dieses, ende"),
    since=words("vor"),
    short_dates=True,
)

GERMAN: Final = Vocabulary(
    people=PEOPLE,
    deeds=DEEDS,
    feelings=FEELINGS,
    days=DAYS,
    currencies=by_word((("€", "euro"), ("$", "dollar"), ("£", "pfund"), ("¥", "yen"), ("fr", "franken"))),
    prices=words("fur zu preis kostet kostete bezahlt"),
    each=phrases("je, jeweils, pro stuck, das stuck"),
    joins=words("und & + dann aber"),
    adverbs=words(
        "auch eben gerade endlich kurz wieder schon nochmal noch hat haben habe hab bin ist mich mir uns dann"
    ),
    articles=words("ein eine einen einem einer mein meine meinen unser unsere unseren"),
)
