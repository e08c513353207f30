<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>clientcare</name>
    <message>
        <location filename="../../clientcare/app/opened.py"/>
        <source>No notification can be shown here.</source>
        <translation>Hier lässt sich keine Mitteilung zeigen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/circles_beside.py"/>
        <source>Long-distance</source>
        <translation>Lange still</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/circles_beside.py"/>
        <source>Asked for quiet</source>
        <translation>Möchte Ruhe</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Last in touch, roughly</source>
        <translation>Zuletzt in Kontakt, ungefähr</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Sent to you</source>
        <translation>Zu dir geschickt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Another relation</source>
        <translation>Noch eine Beziehung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>What they are to them</source>
        <translation>In welcher Beziehung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>partner, gallery …</source>
        <translation>Partnerin, Galerie …</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/belonging.py"/>
        <source>Has them as {kind}</source>
        <translation>Steht dort als {kind}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Contact wish</source>
        <translation>Wunsch zum Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Who asked</source>
        <translation>Wer darum bat</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>A lot going on at home.</source>
        <translation>Zu Hause ist gerade viel los.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Rather not by</source>
        <translation>Lieber nicht per</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Fit</source>
        <translation>Passt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>What {name} wishes</source>
        <translation>Was {name} sich wünscht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Until (the first free day)</source>
        <translation>Bis (der erste freie Tag)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Until you end it</source>
        <translation>Bis du sie beendest</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Pause {name}</source>
        <translation>Pause für {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>Days, weeks, months or years</source>
        <translation>Tage, Wochen, Monate oder Jahre</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/choices.py"/>
        <source>A rhythm for {name}</source>
        <translation>Ein Rhythmus für {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/details.py"/>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/details.py"/>
        <source>Close the details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/details.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>As it was (Esc)</source>
        <translation>Wie es war (Esc)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>Save {title}</source>
        <translation>{title} speichern</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>Leave {title} as it was</source>
        <translation>{title} lassen, wie es war</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>Edit {title} (Enter)</source>
        <translation>{title} bearbeiten (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>Edit {title}</source>
        <translation>{title} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>Open the page of {name}</source>
        <translation>Seite von {name} öffnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/group_view.py"/>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Pronouns: {pronouns}</source>
        <translation>Pronomen: {pronouns}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Called {greeted}</source>
        <translation>Genannt {greeted}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>A person</source>
        <translation>Ein Mensch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>An organisation</source>
        <translation>Eine Organisation</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Ana Ruiz</source>
        <translation>Ana Ruiz</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Nickname</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Greet as</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Dear …</source>
        <translation>Liebe …</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>What they are</source>
        <translation>Mensch oder Organisation</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Lisbon</source>
        <translation>Lissabon</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>she/her</source>
        <translation>sie/ihr</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Sort as</source>
        <translation>Einordnen als</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Ruiz, Ana</source>
        <translation>Ruiz, Ana</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>How it sounds</source>
        <translation>Wie es klingt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Contact preference</source>
        <translation>Kontaktvorlieben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add a preference</source>
        <translation>Vorlieben hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Best reached by</source>
        <translation>Am besten per</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>in the morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add a time zone</source>
        <translation>Zeitzone hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Europe/Lisbon</source>
        <translation>Europe/Lisbon</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>harbours, kitchen</source>
        <translation>Häfen, Küche</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add an own field</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Another field</source>
        <translation>Noch ein Feld</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Wall size</source>
        <translation>Wandgröße</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>120 × 80 cm</source>
        <translation>120 × 80 cm</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Kind of field</source>
        <translation>Art des Feldes</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Where you know them from</source>
        <translation>Woher du sie kennst</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add a source</source>
        <translation>Herkunft hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Another one</source>
        <translation>Noch eine</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Spring fair</source>
        <translation>Frühjahrsmesse</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>What that permits</source>
        <translation>Was das erlaubt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>First work, {day}</source>
        <translation>Erstes Werk, {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Resting while they have asked for quiet</source>
        <translation>Ruht, solange um Ruhe gebeten ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add for next time</source>
        <translation>Für das nächste Mal notieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Ask about the frame</source>
        <translation>Nach dem Rahmen fragen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add an e-mail or phone</source>
        <translation>E-Mail oder Telefon hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Important dates</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add a birthday</source>
        <translation>Geburtstag hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Likes</source>
        <translation>Mag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add what they like</source>
        <translation>Hinzufügen, was sie mögen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Harbours, strong coffee</source>
        <translation>Häfen, starken Kaffee</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>About</source>
        <translation>Über sie</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add about them</source>
        <translation>Etwas über sie hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Rooms and sizes, allergies, family</source>
        <translation>Räume und Maße, Allergien, Familie</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>How we met</source>
        <translation>Wie ihr euch kennt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add how you met</source>
        <translation>Hinzufügen, wie ihr euch kennt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Open studio day. She stayed until we closed.</source>
        <translation>Offenes Atelier. Blieb, bis wir schlossen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Last in touch</source>
        <translation>Zuletzt in Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add the last contact</source>
        <translation>Letzten Kontakt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add who sent them</source>
        <translation>Hinzufügen, wer sie geschickt hat</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/groups.py"/>
        <source>Add a relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Details (Ctrl+I)</source>
        <translation>Details (Strg+I)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Write to {name}</source>
        <translation>An {name} schreiben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Details of {name}</source>
        <translation>Details zu {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Next check-in</source>
        <translation>Nächstes Melden</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Feels</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/header.py"/>
        <source>Referred</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Home, work …</source>
        <translation>Zu Hause, Arbeit …</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Town of the address</source>
        <translation>Ort der Adresse</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Address: label</source>
        <translation>Adresse: Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Home, studio …</source>
        <translation>Zu Hause, Atelier …</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>E-mail: label</source>
        <translation>E-Mail: Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>ana@example.org</source>
        <translation>ana@example.org</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Another e-mail</source>
        <translation>Noch eine E-Mail</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Phone: label</source>
        <translation>Telefon: Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Another phone</source>
        <translation>Noch ein Telefon</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Another address</source>
        <translation>Noch eine Adresse</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Link: label</source>
        <translation>Link: Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>example.org/ana</source>
        <translation>example.org/ana</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Another link</source>
        <translation>Noch ein Link</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>does not arrive</source>
        <translation>kommt nicht an</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Another date</source>
        <translation>Noch ein Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>How many days before</source>
        <translation>Wie viele Tage vorher</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/lists.py"/>
        <source>not reminded of</source>
        <translation>keine Erinnerung daran</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>Edit names… (F2)</source>
        <translation>Namen bearbeiten … (F2)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>Contact wish…</source>
        <translation>Wunsch zum Kontakt …</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>Pause until…</source>
        <translation>Pausieren bis …</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>Move {name} to the trash</source>
        <translation>{name} in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>As the circle ({every})</source>
        <translation>Wie der Kreis ({every})</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>As the circle (no rhythm)</source>
        <translation>Wie der Kreis (kein Rhythmus)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>No rhythm</source>
        <translation>Kein Rhythmus</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/menu.py"/>
        <source>Another rhythm…</source>
        <translation>Anderer Rhythmus …</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/new.py"/>
        <source>How you met</source>
        <translation>Wie ihr euch kennt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/new.py"/>
        <source>Came because of</source>
        <translation>Kam wegen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/new.py"/>
        <source>Spring fair, a newsletter</source>
        <translation>Frühjahrsmesse, ein Rundbrief</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/new.py"/>
        <source>New client</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/new.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/client/offers.py"/>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/filters.py"/>
        <source>Not yet spoken to</source>
        <translation>Noch nicht gesprochen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/filters.py"/>
        <source>Missing e-mail</source>
        <translation>Ohne E-Mail</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/filters.py"/>
        <source>Missing address</source>
        <translation>Ohne Adresse</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/filters.py"/>
        <source>Missing birthday</source>
        <translation>Ohne Geburtstag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/filters.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/filters.py"/>
        <source>Overdue</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/filters.py"/>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/group.py"/>
        <source>Log together</source>
        <translation>Gemeinsam eintragen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/group.py"/>
        <source>Move them to a circle</source>
        <translation>In einen Kreis legen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/group.py"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/head.py"/>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/head.py"/>
        <source>New client (Ctrl+N)</source>
        <translation>Neue Person (Strg+N)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/head.py"/>
        <source>Clients</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/list_pane.py"/>
        <source>Find in clients</source>
        <translation>In der Kundschaft suchen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/list_pane.py"/>
        <source>Names, notes, works</source>
        <translation>Namen, Notizen, Werke</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/screen.py"/>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/screen.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/tag_dialog.py"/>
        <source>A tag for {whom}</source>
        <translation>Ein Schlagwort für {whom}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/tag_dialog.py"/>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/clients/tag_dialog.py"/>
        <source>open studio</source>
        <translation>offenes Atelier</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/first_run/steps.py"/>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/asks.py"/>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/form.py"/>
        <source>Remove this one of {what}</source>
        <translation>Diese Zeile entfernen: {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/form.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/inputs.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/inputs.py"/>
        <source>{what}: day</source>
        <translation>{what}: Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/inputs.py"/>
        <source>{what}: year, if you know it</source>
        <translation>{what}: Jahr, wenn bekannt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/inputs.py"/>
        <source>Year, if you know it</source>
        <translation>Jahr, wenn bekannt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/inputs.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/inputs.py"/>
        <source>{what}: month</source>
        <translation>{what}: Monat</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/inputs.py"/>
        <source>A day and a month are needed, such as 3 June. The year can stay empty.</source>
        <translation>Es braucht Tag und Monat, etwa 3. Juni. Das Jahr kann leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/inputs.py"/>
        <source>A year has four digits, or stays empty.</source>
        <translation>Ein Jahr hat vier Ziffern oder bleibt leer.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/forms/person_input.py"/>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/choose_page.py"/>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/columns_page.py"/>
        <source>Which file</source>
        <translation>Welche Datei</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/columns_page.py"/>
        <source>Say what its columns mean</source>
        <translation>Sagen, was die Spalten bedeuten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/columns_page.py"/>
        <source>Day first?</source>
        <translation>Tag zuerst?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/doing_page.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/done_page.py"/>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/done_page.py"/>
        <source>Show the backup</source>
        <translation>Die Sicherung zeigen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/done_page.py"/>
        <source>Go to the people</source>
        <translation>Zu den Menschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/frame.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/frame.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/frame.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/frame.py"/>
        <source>Continue (Ctrl+Enter)</source>
        <translation>Weiter (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/frame.py"/>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/frame.py"/>
        <source>Close without saving (Esc)</source>
        <translation>Schließen, ohne zu speichern (Esc)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/lines_page.py"/>
        <source>Circle of new people</source>
        <translation>Kreis der neuen Menschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/lines_page.py"/>
        <source>Leave all of these out</source>
        <translation>Diese alle weglassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/lines_view.py"/>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/wizard.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/written.py"/>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/written.py"/>
        <source>Between the columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/importing/written.py"/>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/keys/dialog.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/keys/dialog.py"/>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/kind_words/dialogs.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/foot.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/foot.py"/>
        <source>Open in mail</source>
        <translation>Per E-Mail öffnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/foot.py"/>
        <source>Mark as done</source>
        <translation>Als erledigt eintragen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/foot.py"/>
        <source>Copy the letter to {name}</source>
        <translation>Den Brief an {name} kopieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/foot.py"/>
        <source>Open the letter to {name} in mail</source>
        <translation>Den Brief an {name} per E-Mail öffnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/foot.py"/>
        <source>Mark the letter to {name} as done</source>
        <translation>Den Brief an {name} als erledigt eintragen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/foot.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>Starting letter</source>
        <translation>Anfang des Briefes</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>How it goes</source>
        <translation>Wie er geht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>Subject of the letter to {name}</source>
        <translation>Betreff des Briefes an {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>Letter to {name}</source>
        <translation>Brief an {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>Start the letter to {name} again</source>
        <translation>Den Brief an {name} neu beginnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>Starting letter for {name}</source>
        <translation>Anfang des Briefes für {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>{what} (Alt+Down)</source>
        <translation>{what} (Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/letter/frame.py"/>
        <source>How the letter to {name} goes</source>
        <translation>Wie der Brief an {name} geht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/local_speaker.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/local_speaker.py"/>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/local_speaker.py"/>
        <source>{weekday} {number}</source>
        <translation>{weekday} {number}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/merge/dialog.py"/>
        <source>Join them</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/merge/dialog.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/merge/dialog.py"/>
        <source>Two people, keep both</source>
        <translation>Zwei Menschen, beide behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/merge/sides.py"/>
        <source>{circle}, {rhythm}</source>
        <translation>{circle}, {rhythm}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/palette/palette.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/palette/palette.py"/>
        <source>{words}, {place} of {of}</source>
        <translation>{words}, {place} von {of}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/palette/palette.py"/>
        <source>choose</source>
        <comment>a hint</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/palette/palette.py"/>
        <source>open</source>
        <comment>a hint</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/palette/palette.py"/>
        <source>close</source>
        <comment>a hint</comment>
        <translation>schließen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/banner.py"/>
        <source>Close what is said here</source>
        <translation>Schließen, was hier steht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/day.py"/>
        <source>Pick a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/day.py"/>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/day.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/day.py"/>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/day.py"/>
        <source>The next month</source>
        <translation>Der nächste Monat</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/day.py"/>
        <source>Choose a month</source>
        <translation>Einen Monat wählen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/day.py"/>
        <source>Choose a year</source>
        <translation>Ein Jahr wählen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/day.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/dialog.py"/>
        <source>Close {title}</source>
        <translation>{title} schließen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/dialog.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/dialog.py"/>
        <source>{main} (Ctrl+Enter)</source>
        <translation>{main} (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/dialog.py"/>
        <source>{leave} (Esc)</source>
        <translation>{leave} (Esc)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/feelings.py"/>
        <source>They seemed {name}</source>
        <translation>Stimmung: {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/first_person.py"/>
        <source>Name of the first person</source>
        <translation>Name des ersten Menschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/first_person.py"/>
        <source>Add (Enter)</source>
        <translation>Hinzufügen (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/first_person.py"/>
        <source>Add the first person</source>
        <translation>Den ersten Menschen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/first_person.py"/>
        <source>Bring a list in</source>
        <translation>Eine Liste mitbringen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/first_person.py"/>
        <source>No one here yet.</source>
        <translation>Noch niemand hier.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/first_person.py"/>
        <source>Add the first person who comes to mind.</source>
        <translation>Füge den ersten Menschen hinzu, der dir einfällt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/found_list.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/people_picker.py"/>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/people_picker.py"/>
        <source>Add “{name}” as someone new</source>
        <translation>„{name}“ neu hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/people_picker.py"/>
        <source>Take out {name}</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/people_picker.py"/>
        <source>People who fit</source>
        <translation>Menschen, die passen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/people_picker.py"/>
        <source>Nobody here fits</source>
        <translation>Niemand hier passt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/person_box.py"/>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/person_box.py"/>
        <source>Someone else than {name}</source>
        <translation>Jemand anderes als {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/search_button.py"/>
        <source>Search for anyone, any note, any action</source>
        <translation>Menschen, Notizen und alles, was du tun kannst, suchen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/search_button.py"/>
        <source>Search ({keys})</source>
        <translation>Suchen ({keys})</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/search_button.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/sidebar.py"/>
        <source>Quick note</source>
        <translation>Kurznotiz</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/ui/parts/sidebar.py"/>
        <source>{n} people</source>
        <comment>one person</comment>
        <translation><numerusform>ein Mensch</numerusform><numerusform>{n} Menschen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/sidebar_circles.py"/>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/snooze_menu.py"/>
        <source>In three days</source>
        <translation>In drei Tagen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/snooze_menu.py"/>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/snooze_menu.py"/>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/parts/snooze_menu.py"/>
        <source>{off}, then {day}</source>
        <translation>{off}, dann {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer.py"/>
        <source>What there is to say</source>
        <translation>Was es zu sagen gibt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer.py"/>
        <source>Anything to remember for next time?</source>
        <translation>Etwas, woran du nächstes Mal denken möchtest?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_kinds.py"/>
        <source>Alt+Down opens the ways</source>
        <translation>Alt+Ab öffnet die Wege</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_last.py"/>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_last.py"/>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_last.py"/>
        <source>They seemed</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_last.py"/>
        <source>Its day</source>
        <translation>Tag dazu</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_last.py"/>
        <source>When it is due</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_last.py"/>
        <source>More to say of it</source>
        <translation>Mehr dazu sagen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_more.py"/>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_more.py"/>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_more.py"/>
        <source>In half a year</source>
        <translation>In einem halben Jahr</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_more.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_more.py"/>
        <source>The next check-in</source>
        <translation>Das nächste Melden</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_more.py"/>
        <source>Also with</source>
        <translation>Auch mit</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_more.py"/>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Blue Harbour</source>
        <translation>Blauer Hafen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Technique and size</source>
        <translation>Technik und Maße</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Oil on canvas, 60 × 80 cm</source>
        <translation>Öl auf Leinwand, 60 × 80 cm</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Studio, fair, gallery</source>
        <translation>Atelier, Messe, Galerie</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Kind of work</source>
        <translation>Art des Werks</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Handed over in person</source>
        <translation>Persönlich übergeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Price in {currency}</source>
        <translation>Preis in {currency}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_sale.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_ticks.py"/>
        <source>How you were in touch</source>
        <translation>Wie ihr in Kontakt wart</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_ticks.py"/>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_ticks.py"/>
        <source>When to try again</source>
        <translation>Wann noch einmal</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_ticks.py"/>
        <source>Needs a reply</source>
        <translation>Braucht eine Antwort</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_ticks.py"/>
        <source>Keep in Kind words</source>
        <translation>In Schöne Worte behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_ticks.py"/>
        <source>Why you were in touch</source>
        <translation>Warum ihr in Kontakt wart</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/composer_ticks.py"/>
        <source>Not again by itself</source>
        <translation>Nicht von selbst noch einmal</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_deeds.py"/>
        <source>{what} (Ctrl+Shift+K)</source>
        <translation>{what} (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_deeds.py"/>
        <source>Edit… (Enter)</source>
        <translation>Bearbeiten … (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_deeds.py"/>
        <source>Move to the trash (Delete)</source>
        <translation>In den Papierkorb legen (Entf)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_deeds.py"/>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_deeds.py"/>
        <source>Give up…</source>
        <translation>Aufgeben …</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>What was said or written</source>
        <translation>Was gesagt oder geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>450 EUR</source>
        <translation>450 EUR</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>2026-05-14, 2026-05 or 2026</source>
        <translation>2026-05-14, 2026-05 oder 2026</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>Sold on</source>
        <translation>Verkauft am</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>Studio</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>What you promised</source>
        <translation>Was du versprochen hast</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>May they be shown</source>
        <translation>Dürfen sie gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>Give up this promise</source>
        <translation>Dieses Versprechen aufgeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/entry_dialog.py"/>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>What is worth remembering about {name}?</source>
        <translation>Was möchtest du über {name} behalten?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>What did you talk about with {name}?</source>
        <translation>Worüber hast du mit {name} gesprochen?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>What did you write to {name}?</source>
        <translation>Was hast du an {name} geschrieben?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>How was it with {name}?</source>
        <translation>Wie war es mit {name}?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>What did you give {name}?</source>
        <translation>Was hast du {name} geschenkt?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>What is worth remembering about it?</source>
        <translation>Was möchtest du davon behalten?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>What did you say you would do for {name}?</source>
        <translation>Was hast du {name} versprochen?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>What did {name} write?</source>
        <translation>Was hat {name} geschrieben?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/kinds.py"/>
        <source>What did {name} give you?</source>
        <translation>Was hat {name} dir geschenkt?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/page.py"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/person/page.py"/>
        <source>Timeline of {name}</source>
        <translation>Verlauf von {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/pictures/photos.py"/>
        <source>{what} (Ctrl+V)</source>
        <translation>{what} (Strg+V)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/pictures/sale_pictures.py"/>
        <source>{what} (Space)</source>
        <translation>{what} (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/places.py"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/places.py"/>
        <source>Kind words</source>
        <translation>Schöne Worte</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/places.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/blocks.py"/>
        <source>Leave this out</source>
        <translation>Das weglassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/blocks.py"/>
        <source>Leave out: {word}</source>
        <translation>Weglassen: {word}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/blocks.py"/>
        <source>The day of the sale</source>
        <translation>Der Tag des Verkaufs</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/blocks.py"/>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/blocks.py"/>
        <source>Who reached out</source>
        <translation>Wer sich gemeldet hat</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/blocks.py"/>
        <source>What it was for</source>
        <translation>Wozu es war</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/blocks.py"/>
        <source>Send the care sheet</source>
        <translation>Die Pflegehinweise schicken</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/foot.py"/>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/line_form.py"/>
        <source>them</source>
        <translation>sie</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/who.py"/>
        <source>Who it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/who.py"/>
        <source>Find someone</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/window.py"/>
        <source>Who it is about, or a whole line</source>
        <translation>Um wen es geht, oder eine ganze Zeile</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/quick/windows.py"/>
        <source>Note a sale</source>
        <translation>Einen Verkauf notieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/day_pane.py"/>
        <source>This day</source>
        <translation>Dieser Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/day_pane.py"/>
        <source>Back to what is due</source>
        <translation>Zurück zu dem, was fällig ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/day_pane.py"/>
        <source>Today (Home)</source>
        <translation>Heute (Pos1)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/day_pane.py"/>
        <source>The month before (Page Up)</source>
        <translation>Der Monat davor (Bild auf)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/day_pane.py"/>
        <source>The next month (Page Down)</source>
        <translation>Der nächste Monat (Bild ab)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/day_pane.py"/>
        <source>Add for this day</source>
        <translation>Für diesen Tag hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/day_pane.py"/>
        <source>Add a reminder for {day}</source>
        <translation>Eine Erinnerung für {day} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/empty.py"/>
        <source>New reminder</source>
        <translation>Neue Erinnerung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/empty.py"/>
        <source>New reminder (Ctrl+R)</source>
        <translation>Neue Erinnerung (Strg+R)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>Edit reminder</source>
        <translation>Erinnerung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>Save reminder</source>
        <translation>Erinnerung speichern</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>Nobody, or type a name</source>
        <translation>Niemand, oder einen Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>A few words to remember</source>
        <translation>Ein paar Worte zur Erinnerung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>Ask how the new job feels</source>
        <translation>Fragen, wie die neue Arbeit ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>First time</source>
        <translation>Erstes Mal</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>At what hour</source>
        <translation>Um wie viel Uhr</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>No hour</source>
        <translation>Keine Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/form.py"/>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/model.py"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>After so many times</source>
        <translation>Nach so vielen Malen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>Every how many</source>
        <translation>Alle wie viele</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>Count from the day it is done</source>
        <translation>Ab dem Tag zählen, an dem es erledigt ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>After how many times</source>
        <translation>Nach wie vielen Malen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/repeat_fields.py"/>
        <source>On {day}</source>
        <translation>Am {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_actions.py"/>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_actions.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_actions.py"/>
        <source>Snooze {what}</source>
        <translation>{what} zurückstellen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_actions.py"/>
        <source>Snooze {what} (S)</source>
        <translation>{what} zurückstellen (S)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_actions.py"/>
        <source>{editing} (Enter)</source>
        <translation>{editing} (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_menu.py"/>
        <source>{what}	Space</source>
        <translation>{what}	Leertaste</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_menu.py"/>
        <source>Edit	Enter</source>
        <translation>Bearbeiten	Eingabe</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_menu.py"/>
        <source>Snooze	S</source>
        <translation>Zurückstellen	S</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_menu.py"/>
        <source>Skip this time	X</source>
        <translation>Dieses Mal auslassen	X</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_menu.py"/>
        <source>Open the page	O</source>
        <translation>Seite öffnen	O</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_menu.py"/>
        <source>Open the page	Enter</source>
        <translation>Seite öffnen	Eingabe</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/row_menu.py"/>
        <source>Delete the reminder	Del</source>
        <translation>Die Erinnerung löschen	Entf</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/screen.py"/>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/screen.py"/>
        <source>Show the month</source>
        <translation>Den Monat zeigen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/reminders/screen.py"/>
        <source>Show another month</source>
        <translation>Noch einen Monat zeigen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/saying.py"/>
        <source>Add words</source>
        <translation>Worte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/saying.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/saying.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>However you see and read best.</source>
        <translation>Wie du am besten siehst und liest.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Light, dark, or as the desktop asks.</source>
        <translation>Hell, dunkel oder wie der Desktop es will.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Everything grows with it.</source>
        <translation>Alles wächst mit.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>Whether lists and messages glide into place.</source>
        <translation>Ob Listen und Mitteilungen sanft an ihren Platz gleiten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/appearance.py"/>
        <source>The window comes again in it, at once.</source>
        <translation>Das Fenster kommt gleich in ihr wieder.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/away.py"/>
        <source>Plan time away</source>
        <translation>Freie Tage planen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/away.py"/>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/away.py"/>
        <source>First day away</source>
        <translation>Erster freier Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/away.py"/>
        <source>Last day away</source>
        <translation>Letzter freier Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/away.py"/>
        <source>Nothing is late because of it: what rests waits for you.</source>
        <translation>Nichts kommt deshalb zu spät: Was ruht, wartet auf dich.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/backups.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/backups.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/backups.py"/>
        <source>Open the folder of the backups</source>
        <translation>Den Ordner der Sicherungen öffnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>28 February</source>
        <translation>28. Februar</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>1 March</source>
        <translation>1. März</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>Care</source>
        <translation>Fürsorge</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>Small habits of the app. They are good as they are; change what fits you better.</source>
        <translation>Kleine Gewohnheiten der App. Sie sind gut, wie sie sind; ändere, was besser zu dir passt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>Your day begins at</source>
        <translation>Dein Tag beginnt um</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>What you write after midnight still belongs to the evening before.</source>
        <translation>Was du nach Mitternacht schreibst, gehört noch zum Abend davor.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>It stands under your letters.</source>
        <translation>Er steht unter deinen Briefen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>Mira</source>
        <translation>Mira</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>Your currency</source>
        <translation>Deine Währung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>For prices written without one.</source>
        <translation>Für Preise, die ohne Währung geschrieben sind.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>Said in good time</source>
        <translation>Rechtzeitig gesagt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>A promise</source>
        <translation>Ein Versprechen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>So many days before the day you named.</source>
        <translation>So viele Tage vor dem Tag, den du genannt hast.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>A birthday or another date</source>
        <translation>Ein Geburtstag oder ein anderer Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>For dates that you write down from now on.</source>
        <translation>Für Tage, die du von jetzt an aufschreibst.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>The same, by letter</source>
        <translation>Dasselbe, per Brief</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>For people you write letters to: the post needs a while.</source>
        <translation>Für Menschen, denen du Briefe schreibst: Die Post braucht eine Weile.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>Dates and thanks</source>
        <translation>Tage und Dank</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>The 29th of February</source>
        <translation>Der 29. Februar</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>In years that have none.</source>
        <translation>In Jahren, die keinen haben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>How far back thanks go</source>
        <translation>Wie weit Dank zurückreicht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/care.py"/>
        <source>What was longer ago when you wrote it down asks for no thank-you.</source>
        <translation>Was beim Aufschreiben länger her war, bittet um keinen Dank.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>{name}, number</source>
        <translation>{name}, Zahl</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>Add a circle</source>
        <translation>Einen Kreis hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>Add circle</source>
        <translation>Kreis hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>Name of the circle</source>
        <translation>Name des Kreises</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>Neighbours</source>
        <translation>Nachbarschaft</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>Rhythm of the circle</source>
        <translation>Rhythmus des Kreises</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>Be in touch every</source>
        <translation>Melden alle</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>Where they go</source>
        <translation>Wohin sie gehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_dialogs.py"/>
        <source>They go to</source>
        <translation>Sie gehen zu</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_row.py"/>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_row.py"/>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_row.py"/>
        <source>Rhythm of {name}, number</source>
        <translation>Rhythmus von {name}, Zahl</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_row.py"/>
        <source>Rhythm of {name}</source>
        <translation>Rhythmus von {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_row.py"/>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Auf</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circle_row.py"/>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Ab</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circles.py"/>
        <source>How close people are, and how often you like to be in touch. Change one person’s rhythm on their own page.</source>
        <translation>Wie nah dir Menschen sind und wie oft du dich melden möchtest. Den Rhythmus einzelner Menschen änderst du auf ihrer Seite.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circles.py"/>
        <source>A calm day</source>
        <translation>Ein ruhiger Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circles.py"/>
        <source>At most this many patient people a day</source>
        <translation>Höchstens so viele geduldige Menschen am Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circles.py"/>
        <source>Check-ins, after-sale steps, imported thanks. Everything else always shows.</source>
        <translation>Melden, Schritte nach einem Verkauf, Dank aus Importen. Alles andere erscheint immer.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/circles.py"/>
        <source>Nothing is suggested or drafted, until they say so.</source>
        <translation>Nichts wird vorgeschlagen oder entworfen, bis sie es sagen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/controls.py"/>
        <source>{name} (Space)</source>
        <translation>{name} (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/controls.py"/>
        <source>{name}: Enter saves, Esc restores</source>
        <translation>{name}: Eingabe speichert, Esc stellt wieder her</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/controls.py"/>
        <source>{name}: drag, or Alt+Up and Alt+Down</source>
        <translation>{name}: ziehen, oder Alt+Auf und Alt+Ab</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Data and backups</source>
        <translation>Daten, Sicherungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Alles bleibt auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>See backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>See the trash</source>
        <translation>Papierkorb ansehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Where your data lives</source>
        <translation>Wo deine Daten liegen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Automatic backup</source>
        <translation>Automatische Sicherung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Bring people in</source>
        <translation>Menschen einlesen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Two records of one person</source>
        <translation>Zwei Einträge eines Menschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>In and out</source>
        <translation>Herein und hinaus</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Undo the import: {said}</source>
        <translation>Den Import rückgängig machen: {said}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/data.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Few, kind and on time.</source>
        <translation>Wenige, freundlich und pünktlich.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Show an example</source>
        <translation>Beispiel zeigen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Shows a notification as it looks here</source>
        <translation>Zeigt eine Mitteilung, wie sie hier aussieht</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Privacy</source>
        <translation>Privates</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Up to three first names. Off until you agree; notes are never shown.</source>
        <translation>Bis zu drei Vornamen. Aus, bis du zustimmst; Notizen werden nie gezeigt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>The cup beside the clock leads back. Without it, closing the window ends the app.</source>
        <translation>Die Tasse neben der Uhr führt zurück. Ohne sie beendet das Schließen des Fensters die App.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>One notification a day: how many to thank and to check in with.</source>
        <translation>Eine Mitteilung am Tag: wie vielen du danken und bei wie vielen du dich melden kannst.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>One with an hour rings at that hour, also in quiet hours and on days off: you named it.</source>
        <translation>Eine mit Uhrzeit klingelt zu dieser Zeit, auch in Ruhezeiten und an freien Tagen: Du hast sie genannt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Your own reminders</source>
        <translation>Deine eigenen Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Nothing appears between these times. It waits for the morning.</source>
        <translation>Zwischen diesen Zeiten erscheint nichts. Es wartet auf den Morgen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Quiet hours from</source>
        <translation>Ruhezeit ab</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Quiet hours to</source>
        <translation>Ruhezeit bis</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>to</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>What is due on another day moves to the next one. Dates, promises and reminders keep their day.</source>
        <translation>Was auf einen anderen Tag fällt, rückt auf den nächsten. Wichtige Tage, Versprechen und Erinnerungen behalten ihren Tag.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Days I work</source>
        <translation>Tage, an denen ich arbeite</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>I work on {name}s</source>
        <translation>Ich arbeite am {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Quiet until tomorrow</source>
        <translation>Ruhe bis morgen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>No good morning today. Reminders with an hour still ring.</source>
        <translation>Heute kein Guten Morgen. Erinnerungen mit Uhrzeit klingeln trotzdem.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Replies, promises, dates and your own reminders stay; everything else rests.</source>
        <translation>Antworten, Versprechen, wichtige Tage und deine eigenen Erinnerungen bleiben; alles andere ruht.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Away</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>I am back</source>
        <translation>Ich bin zurück</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/notifications.py"/>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/ordered.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/ordered.py"/>
        <source>{name}: move, and more</source>
        <translation>{name}: verschieben und mehr</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/ordered.py"/>
        <source>{name}: click for more, drag to move (Alt+Up, Alt+Down)</source>
        <translation>{name}: klicken für mehr, ziehen zum Verschieben (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/plan.py"/>
        <source>After a sale</source>
        <translation>Nach einem Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/plan.py"/>
        <source>Gratitude first, then small steps that start when a work is delivered. None of them asks for anything.</source>
        <translation>Zuerst Dank, dann kleine Schritte, die beginnen, wenn ein Werk geliefert ist. Keiner davon bittet um etwas.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/plan.py"/>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/plan.py"/>
        <source>Thank them</source>
        <translation>Danken</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/plan.py"/>
        <source>For a sale, kind words, a gift, or someone they sent</source>
        <translation>Für einen Verkauf, schöne Worte, ein Geschenk oder jemanden, den sie geschickt haben</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/plan.py"/>
        <source>After it is delivered</source>
        <translation>Nachdem es geliefert ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/plan.py"/>
        <source>If someone took an original home today</source>
        <translation>Wenn heute jemand ein Original mitnähme</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/screen.py"/>
        <source>Message templates</source>
        <translation>Briefvorlagen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Add a step</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Change “{name}”</source>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Still happy with it?</source>
        <translation>Noch zufrieden damit?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Name where it was handed over</source>
        <translation>Name, wo es übergeben wurde</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Hangs well?</source>
        <translation>Hängt gut?</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Time after delivery</source>
        <translation>Zeit nach der Lieferung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Letter it begins with</source>
        <translation>Brief, mit dem er beginnt</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Sales it is for</source>
        <translation>Verkäufe, für die er ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>After delivery</source>
        <translation>Nach der Lieferung</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Called this where you handed it over yourself (may stay empty)</source>
        <translation>So genannt, wo du es selbst übergeben hast (kann leer bleiben)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_dialog.py"/>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_row.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_row.py"/>
        <source>Time of {name}</source>
        <translation>Zeit von {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_row.py"/>
        <source>{name}, on</source>
        <translation>{name}, an</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/step_row.py"/>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Language of the template</source>
        <translation>Sprache der Vorlage</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Restore the starting text</source>
        <translation>Den ersten Text wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Duplicate {name}</source>
        <translation>{name} verdoppeln</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Restore the text of {name}</source>
        <translation>Den Text von {name} wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Preview of {name}, for Ana</source>
        <translation>Vorschau von {name}, für Ana</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Text of {name}</source>
        <translation>Text von {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_editor.py"/>
        <source>Insert {what}</source>
        <translation>{what} einfügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_text.py"/>
        <source>Text of the letter</source>
        <translation>Text des Briefes</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/template_text.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/templates.py"/>
        <source>A start, never the whole message.</source>
        <translation>Ein Anfang, nie die ganze Nachricht.</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/templates.py"/>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/templates.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/templates.py"/>
        <source>{name}, again</source>
        <translation>{name}, noch einmal</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/trash.py"/>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/settings/trash.py"/>
        <source>Put back {said}</source>
        <translation>{said} zurücklegen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/done.py"/>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/done.py"/>
        <source>A line for yourself</source>
        <translation>Eine Zeile für dich</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/done.py"/>
        <source>Keep (Ctrl+Enter)</source>
        <translation>Behalten (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/menus.py"/>
        <source>What became of the promise</source>
        <translation>Was aus dem Versprechen wurde</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/menus.py"/>
        <source>Kept in another way</source>
        <translation>Anders gehalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/menus.py"/>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/notice_line.py"/>
        <source>A slower rhythm for {name}</source>
        <translation>Ein langsamerer Rhythmus für {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/notice_line.py"/>
        <source>Leave {name} in peace</source>
        <translation>{name} in Ruhe lassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/notice_line.py"/>
        <source>Leave it as it is with {name}</source>
        <translation>Mit {name} so lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/pane.py"/>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/pane.py"/>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/pane.py"/>
        <source>Log for {name}</source>
        <translation>Für {name} eintragen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/pane.py"/>
        <source>Snooze {name}</source>
        <translation>{name} zurückstellen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/pane.py"/>
        <source>Skip {name}</source>
        <translation>{name} auslassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/pane.py"/>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/pane.py"/>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/view.py"/>
        <source>Write	Enter</source>
        <translation>Schreiben	Eingabe</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/view.py"/>
        <source>Log	L</source>
        <translation>Eintragen	L</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/view.py"/>
        <source>Skip	X</source>
        <translation>Auslassen	X</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/view.py"/>
        <source>Add a note	N</source>
        <translation>Notiz hinzufügen	N</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/today/waiting.py"/>
        <source>{words}. Show them</source>
        <translation>{words}. Zeigen</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/trouble.py"/>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/trouble.py"/>
        <source>Copy what happened</source>
        <translation>Kopieren, was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/ui/trouble.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/archives.py"/>
        <source>{n} people</source>
        <comment>1 person</comment>
        <translation><numerusform>1 Mensch</numerusform><numerusform>{n} Menschen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/archives.py"/>
        <source>{n} entries in their timelines</source>
        <comment>1 entry in their timelines</comment>
        <translation><numerusform>1 Eintrag im Verlauf</numerusform><numerusform>{n} Einträge im Verlauf</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/archives.py"/>
        <source>{n} photos and papers</source>
        <comment>1 photo or paper</comment>
        <translation><numerusform>1 Foto oder Dokument</numerusform><numerusform>{n} Fotos und Dokumente</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/archives.py"/>
        <source>
{n} photos and papers were no longer on the computer and are not in here.
</source>
        <comment>
1 photo or paper was no longer on the computer and is not in here.
</comment>
        <translation><numerusform>
1 Foto oder Dokument war nicht mehr auf dem Computer und ist nicht dabei.
</numerusform><numerusform>
{n} Fotos und Dokumente waren nicht mehr auf dem Computer und sind nicht dabei.
</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/archives.py"/>
        <source>This is a whole studio of Client Care
=====================================

In here: {holds}.
{missing}
records.json    every word and date, as plain text that other programs read too
attachments/    photos and papers, each named by a fingerprint of its content;
                records.json tells what they are called and whose they are
verify.json     the fingerprint of every file, so that nothing is lost unseen

To bring it back, on this computer or another one:

    clientcare restore THIS-FILE.zip          says what is in it
    clientcare restore THIS-FILE.zip --yes    puts it in the place of what is there,
                                              after a backup of that

Nothing in here is locked: whoever has this file can read it. Keep it where you
would keep your address book and your letters.
</source>
        <translation>Dies ist ein ganzes Atelier aus Client Care
===========================================

Darin: {holds}.
{missing}
records.json    jedes Wort und jeder Tag, als Text, den auch andere Programme lesen
attachments/    Fotos und Dokumente, jedes nach einem Fingerabdruck benannt;
                records.json sagt, wie sie heißen und zu wem sie gehören
verify.json     der Fingerabdruck jeder Datei, damit nichts unbemerkt verloren geht

So kommt es zurück, auf diesen Computer oder einen anderen:

    clientcare restore DIESE-DATEI.zip          sagt, was darin ist
    clientcare restore DIESE-DATEI.zip --yes    setzt es an die Stelle dessen, was da ist,
                                                nach einer Sicherung davon

Nichts hierin ist verschlossen: Wer diese Datei hat, kann sie lesen. Bewahre sie
dort auf, wo du dein Adressbuch und deine Briefe aufbewahrst.
</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/archives.py"/>
        <source>This is everything that is written down about {name}
in the records of the studio that sent it.

record.html    to read: open it in any browser; it needs no internet
record.json    the same as data, for other programs
papers/        photos and papers

Before you hand this over, read record.html once: other people are not named by
the app, but words of your own may speak of them.
</source>
        <translation>Dies ist alles, was über {name}
in den Aufzeichnungen des Ateliers steht, das es gesendet hat.

record.html    zum Lesen: in jedem Browser zu öffnen; es braucht kein Internet
record.json    dasselbe als Daten, für andere Programme
papers/        Fotos und Dokumente

Bevor du das weitergibst, lies record.html einmal: Die App nennt keine anderen
Menschen, aber deine eigenen Worte können von ihnen sprechen.
</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/asks.py"/>
        <source>nobody at present</source>
        <translation>zur Zeit niemanden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/asks.py"/>
        <source>about {n} people a day</source>
        <comment>about one person a day</comment>
        <translation><numerusform>etwa einen Menschen am Tag</numerusform><numerusform>etwa {n} Menschen am Tag</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/asks.py"/>
        <source>about {n} people a week</source>
        <comment>about one person a week</comment>
        <translation><numerusform>etwa einen Menschen in der Woche</numerusform><numerusform>etwa {n} Menschen in der Woche</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/asks.py"/>
        <source>Your circles ask for {people}; you have room for {n} a day.</source>
        <translation>Deine Kreise wünschen sich {people}; Platz hast du für {n} am Tag.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/calendar.py"/>
        <source>{name}: {title}</source>
        <translation>{name}: {title}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/calendar.py"/>
        <source>{title} ({name})</source>
        <translation>{title} ({name})</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/calendar.py"/>
        <source>Check in with {name}</source>
        <translation>Bei {name} melden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/day_titles.py"/>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Somebody added</source>
        <translation>Jemand hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A person changed</source>
        <translation>Ein Mensch geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>People moved to another circle</source>
        <translation>Menschen in einen anderen Kreis gelegt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A pause begun</source>
        <translation>Eine Pause begonnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A pause ended</source>
        <translation>Eine Pause beendet</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Left in peace</source>
        <translation>In Ruhe gelassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A relation added</source>
        <translation>Eine Beziehung hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A relation removed</source>
        <translation>Eine Beziehung entfernt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Sent to a colleague</source>
        <translation>An Kollegen empfohlen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Two people told apart</source>
        <translation>Zwei Menschen unterschieden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Two records made one</source>
        <translation>Zwei Einträge zusammengelegt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A contact logged</source>
        <translation>Ein Kontakt eingetragen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A note written</source>
        <translation>Eine Notiz geschrieben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A sale added</source>
        <translation>Ein Verkauf hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A sale moved to another stage</source>
        <translation>Ein Verkauf weitergerückt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A promise made</source>
        <translation>Ein Versprechen gegeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A promise kept</source>
        <translation>Ein Versprechen gehalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A promise given up</source>
        <translation>Ein Versprechen aufgegeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A feeling noted</source>
        <translation>Eine Stimmung notiert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Kind words kept</source>
        <translation>Schöne Worte behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A quick note saved</source>
        <translation>Eine Kurznotiz gespeichert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A record changed</source>
        <translation>Ein Eintrag geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A picture or paper added</source>
        <translation>Ein Bild oder Dokument hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A photo changed</source>
        <translation>Ein Foto geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A picture changed</source>
        <translation>Ein Bild geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A reminder done</source>
        <translation>Eine Erinnerung erledigt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Skipped this time</source>
        <translation>Dieses Mal ausgelassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>An offer turned down</source>
        <translation>Ein Vorschlag abgelehnt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Hidden until later</source>
        <translation>Bis später ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A reminder added</source>
        <translation>Eine Erinnerung hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A reminder changed</source>
        <translation>Eine Erinnerung geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A date added</source>
        <translation>Ein Tag hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A date changed</source>
        <translation>Ein Tag geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A circle added</source>
        <translation>Ein Kreis hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A circle changed</source>
        <translation>Ein Kreis geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A circle removed</source>
        <translation>Ein Kreis entfernt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A step added to the plan</source>
        <translation>Ein Schritt zum Plan hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A step of the plan changed</source>
        <translation>Ein Schritt des Plans geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A step removed from the plan</source>
        <translation>Ein Schritt aus dem Plan entfernt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A template added</source>
        <translation>Eine Vorlage hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A template changed</source>
        <translation>Eine Vorlage geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A template removed</source>
        <translation>Eine Vorlage entfernt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A setting changed</source>
        <translation>Eine Einstellung geändert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Days away set</source>
        <translation>Freie Tage eingetragen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Days away ended</source>
        <translation>Freie Tage beendet</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A line for the day kept</source>
        <translation>Eine Zeile zum Tag behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A draft kept</source>
        <translation>Ein Entwurf behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A draft dropped</source>
        <translation>Ein Entwurf verworfen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>A card or letter ticked</source>
        <translation>Eine Karte oder ein Brief abgehakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Brought back from the trash</source>
        <translation>Aus dem Papierkorb zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Files imported</source>
        <translation>Dateien eingelesen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>An import taken back</source>
        <translation>Ein Import zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>The sample studio left</source>
        <translation>Das Musteratelier verlassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Several deeds at once</source>
        <translation>Mehreres auf einmal</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Helped</source>
        <translation>Geholfen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Asked how it feels</source>
        <translation>Gefragt, wie es gefällt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Greeted</source>
        <translation>Gegrüßt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/deeds.py"/>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} people to thank</source>
        <comment>one person to thank</comment>
        <translation><numerusform>einmal danken</numerusform><numerusform>{number} Mal danken</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} to thank</source>
        <comment>one to thank</comment>
        <translation><numerusform>einmal danken</numerusform><numerusform>{number} Mal danken</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} people to check in with</source>
        <comment>one person to check in with</comment>
        <translation><numerusform>bei einem Menschen melden</numerusform><numerusform>bei {number} Menschen melden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} to check in with</source>
        <comment>one to check in with</comment>
        <translation><numerusform>bei einem melden</numerusform><numerusform>bei {number} melden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} promises to keep</source>
        <comment>one promise to keep</comment>
        <translation><numerusform>ein Versprechen zu halten</numerusform><numerusform>{number} Versprechen zu halten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} reminders</source>
        <comment>one reminder</comment>
        <translation><numerusform>eine Erinnerung</numerusform><numerusform>{number} Erinnerungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} dates</source>
        <comment>one date</comment>
        <translation><numerusform>ein wichtiger Tag</numerusform><numerusform>{number} wichtige Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} people to answer</source>
        <comment>one person to answer</comment>
        <translation><numerusform>einem Menschen antworten</numerusform><numerusform>{number} Menschen antworten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} to answer</source>
        <comment>one to answer</comment>
        <translation><numerusform>einem antworten</numerusform><numerusform>{number} antworten</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/digest.py"/>
        <source>While you were away</source>
        <translation>Während du weg warst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/digest.py"/>
        <source>Two people to thank, three to check in with. Ana, Kofi and Mei.</source>
        <translation>Zweimal danken, bei drei Menschen melden. Ana, Kofi und Mei.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/digest.py"/>
        <source>Two people to thank, three to check in with.</source>
        <translation>Zweimal danken, bei drei Menschen melden.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/digest.py"/>
        <source>Your reminders are in Today. Start where you like.</source>
        <translation>Deine Erinnerungen stehen in Heute. Fang an, wo du magst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} people are in Today. Start where you like.</source>
        <comment>One person is in Today. Start where you like.</comment>
        <translation><numerusform>Ein Mensch steht in Heute. Fang an, wo du magst.</numerusform><numerusform>{number} Menschen stehen in Heute. Fang an, wo du magst.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/digest.py"/>
        <source>{number} reminders of yours</source>
        <comment>One reminder of yours</comment>
        <translation><numerusform>Eine deiner Erinnerungen</numerusform><numerusform>{number} deiner Erinnerungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/digest.py"/>
        <source>They are in Today.</source>
        <translation>Sie stehen in Heute.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/digest.py"/>
        <source>Your reminder</source>
        <translation>Deine Erinnerung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/digest.py"/>
        <source>Your reminder for {at}.</source>
        <translation>Deine Erinnerung für {at}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/digest.py"/>
        <source>Your reminder for {day}, {at}.</source>
        <translation>Deine Erinnerung für {day}, {at}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/__init__.py"/>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/__init__.py"/>
        <source>Did you mean {word}?</source>
        <translation>Meintest du {word}?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{path} cannot be written. Nothing was changed. Look whether its folder is there and yours.</source>
        <translation>{path} lässt sich nicht schreiben. Nichts wurde geändert. Sieh nach, ob der Ordner da ist und dir gehört.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The calendar could not be kept up to date: {path} is not there. Your data is safe. Plug the stick in, or choose another folder in Settings.</source>
        <translation>Der Kalender ließ sich nicht aktuell halten: {path} ist nicht da. Deine Daten sind sicher. Stecke den Stick ein oder wähle in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The calendar could not be kept up to date: {path} is a file that Client Care did not write. It was left as it is. Rename it, or choose another folder in Settings.</source>
        <translation>Der Kalender ließ sich nicht aktuell halten: {path} ist eine Datei, die Client Care nicht geschrieben hat. Sie blieb, wie sie ist. Benenne sie um oder wähle in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{path} cannot be read. Nothing was changed. Look whether it is there.</source>
        <translation>{path} lässt sich nicht lesen. Nichts wurde geändert. Sieh nach, ob die Datei da ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>{file} ist leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is too large to be read at once. Nothing was changed. Split it into parts.</source>
        <translation>{file} ist zu groß, um auf einmal gelesen zu werden. Nichts wurde geändert. Teile die Datei.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is of no format that is known here. Nothing was changed. Say what its columns hold with --map, or let that be guessed with --format csv.</source>
        <translation>{file} hat kein Format, das hier bekannt ist. Nichts wurde geändert. Sag mit --map, was die Spalten enthalten, oder lass es mit --format csv erraten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} has a password. Nothing was changed. Save a copy of it without one.</source>
        <translation>{file} hat ein Passwort. Nichts wurde geändert. Speichere eine Kopie ohne.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is of an old kind. Nothing was changed. Save it as .xlsx or as CSV.</source>
        <translation>{file} ist von einer alten Art. Nichts wurde geändert. Speichere sie als .xlsx oder als CSV.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is no .xlsx workbook. Nothing was changed. Save it as .xlsx or as CSV.</source>
        <translation>{file} ist keine .xlsx-Tabelle. Nichts wurde geändert. Speichere sie als .xlsx oder als CSV.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is damaged. Nothing was changed. Open it in a spreadsheet and save it anew.</source>
        <translation>{file} ist beschädigt. Nichts wurde geändert. Öffne sie in einer Tabellenkalkulation und speichere sie neu.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} has no sheet “{sheet}”. Nothing was changed. There are: {sheets}.</source>
        <translation>{file} hat kein Blatt „{sheet}“. Nichts wurde geändert. Es gibt: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is not a file that Client Care wrote. Nothing was changed.</source>
        <translation>{file} ist keine Datei, die Client Care geschrieben hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} has no contact card in it. Nothing was changed.</source>
        <translation>{file} enthält keine Kontaktkarte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is no calendar. Nothing was changed.</source>
        <translation>{file} ist kein Kalender. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} has no row with the headings {headings}. Nothing was changed.</source>
        <translation>{file} hat keine Zeile mit den Überschriften {headings}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The file is not written in {encoding}. Nothing was changed. Leave the encoding away.</source>
        <translation>Die Datei ist nicht in {encoding} geschrieben. Nichts wurde geändert. Lass die Kodierung weg.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>These files can be read in two ways. Nothing was changed. Answer with --dates or --currency.</source>
        <translation>Diese Dateien lassen sich auf zwei Arten lesen. Nichts wurde geändert. Antworte mit --dates oder --currency.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>This import was taken back on {on} already.</source>
        <translation>Dieser Import wurde schon am {on} zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is not there or cannot be read. Nothing was changed.</source>
        <translation>{file} ist nicht da oder lässt sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} was written by a newer Client Care. Nothing was changed. Update this one first.</source>
        <translation>{file} wurde von einem neueren Client Care geschrieben. Nichts wurde geändert. Aktualisiere zuerst dieses hier.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is no zip of a whole studio. Nothing was changed.</source>
        <translation>{file} ist kein Zip eines ganzen Ateliers. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} holds “{member}”, which no zip of Client Care does. Nothing was changed.</source>
        <translation>{file} enthält „{member}“, was kein Zip von Client Care enthält. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} lacks {member}, so it is not whole. Nothing was changed. Take another copy of it.</source>
        <translation>In {file} fehlt {member}, sie ist also nicht vollständig. Nichts wurde geändert. Nimm eine andere Kopie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is damaged: {member} is not what it was. Nothing was changed. Take another copy of it.</source>
        <translation>{file} ist beschädigt: {member} ist nicht, was es war. Nichts wurde geändert. Nimm eine andere Kopie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The records in this file do not fit together. Nothing was changed. Take another copy of it.</source>
        <translation>Die Einträge in dieser Datei passen nicht zusammen. Nichts wurde geändert. Nimm eine andere Kopie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is no backup and no zip of Client Care. Nothing was changed.</source>
        <translation>{file} ist keine Sicherung und kein Zip von Client Care. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{file} is damaged, or has another passphrase. Nothing was changed. Try an older backup.</source>
        <translation>{file} ist beschädigt oder hat eine andere Passphrase. Nichts wurde geändert. Versuche eine ältere Sicherung.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>There is no studio yet that this could go into. Add --yes to make one.</source>
        <translation>Es gibt noch kein Atelier, in das dies gehen könnte. Mit --yes wird eines angelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>There is no room left on the disk. Nothing was changed. Make some room, then try again.</source>
        <translation>Auf der Festplatte ist kein Platz mehr. Nichts wurde geändert. Schaffe etwas Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The disk answered with an error. Nothing was changed. Look whether it is still connected.</source>
        <translation>Die Festplatte hat mit einem Fehler geantwortet. Nichts wurde geändert. Sieh nach, ob sie noch verbunden ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The place of the data cannot be written to. Nothing was changed. Look at its rights.</source>
        <translation>Am Ort der Daten darf nicht geschrieben werden. Nichts wurde geändert. Sieh dir die Rechte an.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The data file is damaged. It was not touched. Go back to a backup: “clientcare backups”.</source>
        <translation>Die Datendatei ist beschädigt. Sie wurde nicht angerührt. Geh zu einer Sicherung zurück: „clientcare backups“.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The data file is not one of Client Care. It was not touched. Choose another folder.</source>
        <translation>Die Datendatei ist keine von Client Care. Sie wurde nicht angerührt. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>This data was written by a newer Client Care. It was not touched. Update this one first.</source>
        <translation>Diese Daten hat ein neueres Client Care geschrieben. Sie wurden nicht angerührt. Aktualisiere zuerst dieses hier.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>Something is being taken back. Nothing else was changed. Try again in a moment.</source>
        <translation>Gerade wird etwas rückgängig gemacht. Sonst wurde nichts geändert. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>Another Client Care has this data open. Nothing was changed. Close it there, then try again.</source>
        <translation>Ein anderes Client Care hat diese Daten offen. Nichts wurde geändert. Schließe es dort und versuche es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>There is something in this data folder. A sample needs an empty one; name it with --data.</source>
        <translation>In diesem Datenordner ist schon etwas. Ein Musteratelier braucht einen leeren; nenne ihn mit --data.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>A sample is made from day {first} to {last} only. Choose such a day with --on.</source>
        <translation>Ein Musteratelier gibt es nur vom {first} bis zum {last}. Wähle einen solchen Tag mit --on.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>There is no studio yet to keep photos and papers in. Add somebody first.</source>
        <translation>Es gibt noch kein Atelier, das Fotos und Dokumente aufbewahrt. Füge zuerst jemanden hinzu.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>There is no studio yet, so there is nothing to back up.</source>
        <translation>Es gibt noch kein Atelier, also nichts zu sichern.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{path} is the studio itself. Choose another file.</source>
        <translation>{path} ist das Atelier selbst. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{path} is the studio itself. Choose another file for the backup.</source>
        <translation>{path} ist das Atelier selbst. Wähle eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>This studio has a passphrase. Give it with --passphrase-file FILE.</source>
        <translation>Dieses Atelier hat eine Passphrase. Gib sie mit --passphrase-file DATEI an.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The passphrase does not fit this studio. Nothing was changed.</source>
        <translation>Die Passphrase passt nicht zu diesem Atelier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>There is no passphrase in {path}. Its first line should be one.</source>
        <translation>In {path} steht keine Passphrase. Die erste Zeile sollte eine sein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>{command} needs the data for itself. Close the window of Client Care, then try again.</source>
        <translation>{command} braucht die Daten für sich. Schließe das Fenster von Client Care und versuche es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The open window did not answer within 5 seconds. Nothing was done. Try again, or close it.</source>
        <translation>Das offene Fenster hat 5 Sekunden lang nicht geantwortet. Nichts wurde getan. Versuche es noch einmal oder schließe es.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The open window went away while it did this. Look whether it was done.</source>
        <translation>Das offene Fenster ging weg, während es das tat. Sieh nach, ob es getan wurde.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>The open window belongs to another user. Nothing was done.</source>
        <translation>Das offene Fenster gehört jemand anderem. Nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/files.py"/>
        <source>Something in Client Care went wrong, and it is not your doing. What happened is written in {log}.</source>
        <translation>In Client Care ist etwas schiefgegangen, und es liegt nicht an dir. Was geschehen ist, steht in {log}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>There is no command in this line. “clientcare --help” lists them.</source>
        <translation>In dieser Zeile steht kein Befehl. „clientcare --help“ nennt sie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>There is no command “{command}”.{near} “clientcare --help” lists them.</source>
        <translation>Es gibt keinen Befehl „{command}“.{near} „clientcare --help“ nennt sie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>There is no option “{option}” here. “clientcare {command} --help” lists those there are.</source>
        <translation>Die Option „{option}“ gibt es hier nicht. „clientcare {command} --help“ nennt die, die es gibt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{option} needs something after it: {sort}.</source>
        <translation>{option} braucht etwas danach: {sort}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{option} takes nothing after it. Write {option} alone.</source>
        <translation>Nach {option} kommt nichts. Schreibe {option} allein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>A page to read is one person’s record. Say whose with {option}.</source>
        <translation>Eine Seite zum Lesen zeigt die Einträge eines Menschen. Sag mit {option}, wessen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{option} is only for {format}. Leave it out, or name that format.</source>
        <translation>{option} ist nur für {format}. Lass es weg oder nenne dieses Format.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{option} stands there twice. Write it once.</source>
        <translation>{option} steht zweimal da. Schreibe es einmal.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{place} is missing. “clientcare {command} --help” shows how it is written.</source>
        <translation>{place} fehlt. „clientcare {command} --help“ zeigt, wie es geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is one word too many for {command}. A text of several words stands in quotation marks.</source>
        <translation>„{word}“ ist ein Wort zu viel für {command}. Ein Text aus mehreren Wörtern steht in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{option} and its opposite stand in one line. Write one of them.</source>
        <translation>{option} und das Gegenteil davon stehen in einer Zeile. Schreibe eines davon.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{one} and {other} exclude each other. Write one of them.</source>
        <translation>{one} und {other} schließen einander aus. Schreibe eines davon.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>Two people are named with --different, and nobody without it.</source>
        <translation>Mit --different werden zwei Menschen genannt, ohne es niemand.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{what} exclude each other. Write one of them.</source>
        <translation>{what} schließen einander aus. Schreibe eines davon.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{where} cannot be empty.</source>
        <translation>{where} kann nicht leer sein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>There is no text. Write a few words.</source>
        <translation>Es steht kein Text da. Schreibe ein paar Worte.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>Erasing “{words}” cannot be undone. Nothing was changed. Add --yes if you are sure.</source>
        <translation>„{words}“ zu löschen lässt sich nicht zurücknehmen. Nichts wurde geändert. Füge --yes hinzu, wenn du sicher bist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>Standard input can be read for one text only, and - stands there twice.</source>
        <translation>Die Standardeingabe lässt sich nur für einen Text lesen, und - steht zweimal da.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>There is no standard input to read. Write the text in the place of -.</source>
        <translation>Es gibt keine Standardeingabe zu lesen. Schreibe den Text an die Stelle von -.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>Standard input is too long for a text. Nothing was changed.</source>
        <translation>Die Standardeingabe ist zu lang für einen Text. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is not text in UTF-8. Nothing was changed.</source>
        <translation>„{word}“ ist kein Text in UTF-8. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{command} cannot stand in a batch. Give it as a command of its own.</source>
        <translation>{command} kann nicht in einer Stapeldatei stehen. Gib es als eigenen Befehl.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{option} cannot stand in a line of a batch. Give it to the batch itself.</source>
        <translation>{option} kann nicht in einer Zeile einer Stapeldatei stehen. Gib es der Stapeldatei selbst.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>After “{word}” stands one day, or one moment, and nothing else.</source>
        <translation>Nach „{word}“ steht ein Tag oder ein Zeitpunkt und sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>The quotation marks in this line are not closed.</source>
        <translation>Die Anführungszeichen in dieser Zeile sind nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>@{line} means what line {line} wrote, and that wrote nothing.</source>
        <translation>@{line} meint, was Zeile {line} geschrieben hat, und die hat nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>Taken back, because line {line} could not be done.</source>
        <translation>Zurückgenommen, weil Zeile {line} nicht ging.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is none of the choices for {where}: {choices}.</source>
        <translation>„{word}“ ist keine der Möglichkeiten für {where}: {choices}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is no number for {where}. It is a whole number from {least} to {most}.</source>
        <translation>„{word}“ ist keine Zahl für {where}. Es ist eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is no day for {where}. A day is written YYYY-MM-DD, or today, +3d, friday.</source>
        <translation>„{word}“ ist kein Tag für {where}. Ein Tag wird JJJJ-MM-TT geschrieben, oder today, +3d, friday.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is no day of a year for {where}. It is written MM-DD or YYYY-MM-DD.</source>
        <translation>„{word}“ ist kein Tag eines Jahres für {where}. Er wird MM-TT oder JJJJ-MM-TT geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is no moment for {where}. It is written YYYY-MM-DDTHH:MM, with a zone if wished.</source>
        <translation>„{word}“ ist kein Zeitpunkt für {where}. Er wird JJJJ-MM-TTTHH:MM geschrieben, auf Wunsch mit Zone.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is no time for {where}. It is written HH:MM.</source>
        <translation>„{word}“ ist keine Uhrzeit für {where}. Sie wird HH:MM geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is no rhythm for {where}. It is written like “3 months”, or none.</source>
        <translation>„{word}“ ist kein Rhythmus für {where}. Er wird wie „3 months“ geschrieben, oder none.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{rule}” is no repeat rule: {why}.</source>
        <translation>„{rule}“ ist keine Regel zum Wiederholen: {why}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is no amount for {where}. It is written 450 or 450.00.</source>
        <translation>„{word}“ ist kein Betrag für {where}. Er wird 450 oder 450.00 geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is no price for {where}. It is written 450 or 450.00, and is not that large.</source>
        <translation>„{word}“ ist kein Preis für {where}. Er wird 450 oder 450.00 geschrieben und ist nicht so groß.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” for {where} has more decimals than {currency} has.</source>
        <translation>„{word}“ für {where} hat mehr Nachkommastellen als {currency}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” is no currency for {where}. It is a code of three letters, such as EUR.</source>
        <translation>„{word}“ ist keine Währung für {where}. Es ist ein Kürzel aus drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>The price needs a currency. Give one with --currency, or choose one in the settings.</source>
        <translation>Der Preis braucht eine Währung. Nenne eine mit --currency oder wähle eine in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” does not fit {where}. It is written NAME=VALUE.</source>
        <translation>„{word}“ passt nicht zu {where}. Es wird NAME=WERT geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{word}” does not fit {where}. It is written street; postcode; town; region; country.</source>
        <translation>„{word}“ passt nicht zu {where}. Es wird Straße; Postleitzahl; Ort; Region; Land geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{name}” is no time zone. It is written like Europe/Lisbon.</source>
        <translation>„{name}“ ist keine Zeitzone. Sie wird wie Europe/Lisbon geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>There is no setting “{name}”. There are: {names}.</source>
        <translation>Es gibt keine Einstellung „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{field} cannot be said of this record.</source>
        <translation>{field} lässt sich zu diesem Eintrag nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{field} cannot be taken from the other. These can: {fields}.</source>
        <translation>{field} lässt sich nicht vom anderen nehmen. Diese schon: {fields}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>The name is empty. Somebody needs a name to be found again.</source>
        <translation>Der Name ist leer. Jemand braucht einen Namen, um gefunden zu werden.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>The minutes of a contact are a number from 0 to {most}.</source>
        <translation>Die Minuten eines Kontakts sind eine Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>The days of a heads-up are a number from 0 to {most}.</source>
        <translation>Die Tage vorher sind eine Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{step}” is no short name for a step. It has small letters, digits and dashes.</source>
        <translation>„{step}“ ist kein kurzer Name für einen Schritt. Er hat kleine Buchstaben, Ziffern und Striche.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>A step needs a time after the delivery, such as “7 days”.</source>
        <translation>Ein Schritt braucht eine Zeit nach der Lieferung, etwa „7 days“.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>A step needs at least one kind of sale that it is for.</source>
        <translation>Ein Schritt braucht mindestens eine Art von Verkauf, für die er ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{file} is no map of columns. It is JSON such as {{"columns": {{"Name": "name"}}}}.</source>
        <translation>{file} ist keine Zuordnung von Spalten. Sie ist JSON wie {{"columns": {{"Name": "name"}}}}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{file} says “{field}”, which no column can hold. Columns hold name, email, sale.title, skip and more.</source>
        <translation>{file} nennt „{field}“, was keine Spalte enthalten kann. Spalten enthalten name, email, sale.title, skip und mehr.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>{file} has no column “{column}”, which the map names. Nothing was changed.</source>
        <translation>{file} hat keine Spalte „{column}“, die in der Zuordnung steht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{delimiter}” cannot tell columns apart. It is one sign, such as a comma.</source>
        <translation>„{delimiter}“ kann keine Spalten trennen. Es ist ein Zeichen, etwa ein Komma.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>There is no encoding “{encoding}”. The most common one is utf-8.</source>
        <translation>Es gibt keine Kodierung „{encoding}“. Die häufigste ist utf-8.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{value}” does not fit {name}. It is a number from {expects}.</source>
        <translation>„{value}“ passt nicht zu {name}. Es ist eine Zahl von {expects}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{value}” does not fit {name}. It is one of: {choices}.</source>
        <translation>„{value}“ passt nicht zu {name}. Es ist eines von: {choices}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{value}” does not fit {name}. It is days such as sat,sun, or none.</source>
        <translation>„{value}“ passt nicht zu {name}. Es sind Tage wie sat,sun oder none.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{value}” does not fit {name}. It is a time such as 08:30.</source>
        <translation>„{value}“ passt nicht zu {name}. Es ist eine Uhrzeit wie 08:30.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{value}” does not fit {name}. It is hours such as 21:00-08:00, or none.</source>
        <translation>„{value}“ passt nicht zu {name}. Es sind Stunden wie 21:00-08:00 oder none.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{value}” does not fit {name}. It is a currency such as EUR, or none.</source>
        <translation>„{value}“ passt nicht zu {name}. Es ist eine Währung wie EUR oder none.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>“{value}” does not fit {name}. It is system, or a language such as en.</source>
        <translation>„{value}“ passt nicht zu {name}. Es ist system oder eine Sprache wie en.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>it is written like FREQ=MONTHLY;BYDAY=-1FR</source>
        <translation>sie wird wie FREQ=MONTHLY;BYDAY=-1FR geschrieben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>nothing comes back more often than once a day</source>
        <translation>nichts kommt öfter als einmal am Tag wieder</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>it has a part that does not exist</source>
        <translation>sie hat einen Teil, den es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>a part stands there twice</source>
        <translation>ein Teil steht zweimal da</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>a part has a value that it cannot have</source>
        <translation>ein Teil hat einen Wert, den er nicht haben kann</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/lines.py"/>
        <source>two of its parts exclude each other, or one lacks another</source>
        <translation>zwei ihrer Teile schließen einander aus, oder einem fehlt ein anderer</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>{file} is no picture that can be read here. Nothing was changed. Take a JPEG, PNG, WebP or GIF.</source>
        <translation>{file} ist kein Bild, das hier gelesen werden kann. Nichts wurde geändert. Nimm JPEG, PNG, WebP oder GIF.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>{file} is empty. Nothing was changed. Take another copy of it.</source>
        <translation>{file} ist leer. Nichts wurde geändert. Nimm eine andere Kopie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>{file} is of a kind that cannot be read here. Nothing was changed. Save it as JPEG first.</source>
        <translation>{file} ist von einer Art, die hier nicht gelesen werden kann. Nichts wurde geändert. Speichere das Bild zuerst als JPEG.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>{file} is damaged or cut short. Nothing was changed. Take another copy of it.</source>
        <translation>{file} ist beschädigt oder abgeschnitten. Nichts wurde geändert. Nimm eine andere Kopie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>{file} has {width} × {height} dots, too many. Nothing was changed. Save a smaller copy of it.</source>
        <translation>{file} hat {width} × {height} Punkte, das sind zu viele. Nichts wurde geändert. Speichere eine kleinere Kopie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>{file} is larger than {most} MB. Nothing was changed. Save a smaller copy of it.</source>
        <translation>{file} ist größer als {most} MB. Nichts wurde geändert. Speichere eine kleinere Kopie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>This picture is on the web. Nothing was changed. Save it on this computer first.</source>
        <translation>Dieses Bild liegt im Netz. Nichts wurde geändert. Speichere es zuerst auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>This picture is no file yet. Nothing was changed. Save it on this computer first.</source>
        <translation>Dieses Bild ist noch keine Datei. Nichts wurde geändert. Speichere es zuerst auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>These are several files. Nothing was changed. Bring one picture at a time.</source>
        <translation>Das sind mehrere Dateien. Nichts wurde geändert. Bring ein Bild nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/pictures.py"/>
        <source>No picture has been copied. Copy one, then paste it here.</source>
        <translation>Es ist kein Bild kopiert. Kopiere eines und füge es dann hier ein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Nobody here is called “{words}”. Try part of a name, or an e-mail address.</source>
        <translation>Niemand hier heißt „{words}“. Versuche einen Teil des Namens oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Several people fit “{words}”: {candidates}. Write more of the name, or the uid.</source>
        <translation>Mehrere Menschen passen zu „{words}“: {candidates}. Schreibe mehr vom Namen oder die uid.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Nobody is named. It needs one person at least.</source>
        <translation>Niemand ist genannt. Es braucht mindestens einen Menschen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>There is nothing here with the uid “{uid}”.</source>
        <translation>Hier gibt es nichts mit der uid „{uid}“.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>This is in the trash. Bring it back first, with undelete {uid}.</source>
        <translation>Das liegt im Papierkorb. Hole es zuerst zurück, mit undelete {uid}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>There is no circle “{name}”. Add it first, with circles NAME --every RHYTHM.</source>
        <translation>Es gibt keinen Kreis „{name}“. Füge ihn zuerst hinzu, mit circles NAME --every RHYTHM.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>There is no step “{step}” in the plan. Add it first, with plan STEP --after RHYTHM.</source>
        <translation>Es gibt keinen Schritt „{step}“ im Plan. Füge ihn zuerst hinzu, mit plan STEP --after RHYTHM.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>There is no template “{name}”. Add it first, with templates NAME --text TEXT.</source>
        <translation>Es gibt keine Vorlage „{name}“. Füge sie zuerst hinzu, mit templates NAME --text TEXT.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>They do not have the relation “{kind}”. Nothing was changed.</source>
        <translation>Die Beziehung „{kind}“ haben sie nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>The name “{name}” is taken. Choose another one.</source>
        <translation>Der Name „{name}“ ist vergeben. Wähle einen anderen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A birthday of {name} is written down already. Change that one.</source>
        <translation>Ein Geburtstag von {name} ist schon aufgeschrieben. Ändere den.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Both are the same person, {name}. Nothing was changed.</source>
        <translation>Beides ist derselbe Mensch, {name}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{name} cannot be related to themselves.</source>
        <translation>{name} kann keine Beziehung zu sich selbst haben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{name} cannot be sent to themselves. Choose a colleague.</source>
        <translation>{name} kann nicht an sich selbst empfohlen werden. Wähle jemand anderen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Nobody is referred by themselves or by someone they sent, and {name} sent them.</source>
        <translation>Niemand wird von sich selbst empfohlen oder von jemandem, der über einen kam, und {name} kam so.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A day of referral needs somebody who referred them.</source>
        <translation>Ein Tag der Empfehlung braucht jemanden, der empfohlen hat.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>“{value}” is none of their e-mails, phones, addresses or links. Nothing was changed.</source>
        <translation>„{value}“ ist keine ihrer E-Mails, Telefone, Adressen oder Links. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>An e-mail, phone, address or link cannot be empty.</source>
        <translation>Eine E-Mail, ein Telefon, eine Adresse oder ein Link kann nicht leer sein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{name} is not paused.</source>
        <translation>{name} ist nicht pausiert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>You were last in touch on a day that has been, and {on} is still to come.</source>
        <translation>Zuletzt in Kontakt wart ihr an einem Tag, der schon war, und {on} kommt noch.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A wish holds since a day that has been, and {on} is still to come.</source>
        <translation>Ein Wunsch gilt seit einem Tag, der schon war, und {on} kommt noch.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A contact is dated tomorrow at the latest, and {on} is later.</source>
        <translation>Ein Kontakt liegt spätestens auf morgen, und {on} ist später.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Only a contact of theirs can need a reply. Make it --direction they, or both.</source>
        <translation>Nur was von ihnen kommt, kann eine Antwort brauchen. Nimm --direction they oder both.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>They were not reached, so it answers nothing. Leave the answers away.</source>
        <translation>Sie wurden nicht erreicht, also beantwortet das nichts. Lass die Antworten weg.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A contact with the purpose {purpose} is not care, so it cannot name what it answers.</source>
        <translation>Ein Kontakt mit dem Zweck {purpose} ist keine Zuwendung und kann darum nicht nennen, was er beantwortet.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A contact with the purpose {purpose} is not care, so it cannot name the next check-in.</source>
        <translation>Ein Kontakt mit dem Zweck {purpose} ist keine Zuwendung und kann darum nicht nennen, wann du dich wieder meldest.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>The next check-in comes after the contact, and {next_on} is not after {on}.</source>
        <translation>Das nächste Melden kommt nach dem Kontakt, und {next_on} ist nicht nach {on}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{key} is named as answered and as not answered. Choose one.</source>
        <translation>{key} ist als beantwortet und als nicht beantwortet genannt. Wähle eines.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A reminder is not answered by a contact. Use done {key}.</source>
        <translation>Eine Erinnerung wird nicht durch einen Kontakt beantwortet. Nimm done {key}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{uid} is not among the people of this entry.</source>
        <translation>{uid} gehört nicht zu den Menschen dieses Eintrags.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>The sale says what a feeling is about, and no feeling is given. Add --feeling.</source>
        <translation>Der Verkauf sagt, worauf sich eine Stimmung bezieht, und keine ist genannt. Füge --feeling hinzu.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{title} is not a sale of theirs.</source>
        <translation>{title} ist kein Verkauf an sie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A promise is due on the day it is made, or later. {due_on} is before {on}.</source>
        <translation>Ein Versprechen ist am Tag, an dem es gegeben wird, fällig oder später. {due_on} liegt vor {on}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>This was written by the app itself and cannot be changed.</source>
        <translation>Das hat die App selbst geschrieben, es lässt sich nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>This has a command of its own to be removed, and delete is not for it.</source>
        <translation>Dies zu entfernen hat einen eigenen Befehl, delete ist nicht dafür.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>This is not in the trash.</source>
        <translation>Das liegt nicht im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>This line names nobody. Write who it is about, such as @Ana.</source>
        <translation>Diese Zeile nennt niemanden. Schreibe, um wen es geht, etwa @Ana.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>This line does not say what is to be written down. Write a few words more.</source>
        <translation>Diese Zeile sagt nicht, was aufgeschrieben werden soll. Schreibe ein paar Worte mehr.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A sale needs a title. Write it in quotation marks, such as sold “Blue Harbour” to Ana.</source>
        <translation>Ein Verkauf braucht einen Titel. Schreibe ihn in Anführungszeichen, etwa sold “Blue Harbour” to Ana.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>The price cannot be read. It is written like €450 or 450.00 EUR.</source>
        <translation>Der Preis lässt sich nicht lesen. Er wird wie €450 oder 450.00 EUR geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>The price needs a currency. Write 450 EUR, or choose one in the settings.</source>
        <translation>Der Preis braucht eine Währung. Schreibe 450 EUR oder wähle eine in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A promise is due today or later. Write a day that is still to come.</source>
        <translation>Ein Versprechen ist heute fällig oder später. Schreibe einen Tag, der noch kommt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Nothing is open with the key {key}. “clientcare today --all” shows what is.</source>
        <translation>Mit dem Schlüssel {key} ist nichts offen. „clientcare today --all“ zeigt, was offen ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{key} is not open, or is not theirs. “clientcare show CLIENT” shows what is.</source>
        <translation>{key} ist nicht offen oder gehört nicht zu ihnen. „clientcare show CLIENT“ zeigt, was offen ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>This is answered by being in touch. Log the contact, with log CLIENT TEXT.</source>
        <translation>Das wird durch einen Kontakt beantwortet. Trage ihn ein, mit log CLIENT TEXT.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A promise is not skipped. Use done {key}, or change UID --give-up REASON.</source>
        <translation>Ein Versprechen wird nicht ausgelassen. Nimm done {key} oder change UID --give-up REASON.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>It has to be a day later than today, and {until} is not.</source>
        <translation>Es muss ein späterer Tag als heute sein, und {until} ist keiner.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Nobody closed or hid {key} by hand. What a contact answered opens again with the contact.</source>
        <translation>Niemand hat {key} von Hand geschlossen oder ausgeblendet. Was ein Kontakt beantwortet hat, öffnet sich mit dem Kontakt wieder.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{name} is left in peace now. A letter is drafted only for a reply they wait for, or a promise.</source>
        <translation>{name} wird jetzt in Ruhe gelassen. Ein Brief wird nur für eine erwartete Antwort oder ein Versprechen entworfen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{name} does not wish promotions, so none is drafted.</source>
        <translation>{name} wünscht keine Werbung, also wird keine entworfen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A reminder repeats by a rule or after it is done. Choose one.</source>
        <translation>Eine Erinnerung wiederholt sich nach einer Regel oder nachdem sie erledigt ist. Wähle eines.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>A reminder ends on its first day, or later. {ends_on} is before {first_on}.</source>
        <translation>Eine Erinnerung endet an ihrem ersten Tag oder später. {ends_on} liegt vor {first_on}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>{name} is the circle with the role {role}. Give the role to another circle first.</source>
        <translation>{name} ist der Kreis mit der Rolle {role}. Gib die Rolle zuerst einem anderen Kreis.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>There are people in {name}. Say where they go, with --to CIRCLE.</source>
        <translation>In {name} sind Menschen. Sag mit --to CIRCLE, wohin sie gehen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>All seven days cannot be days off. Leave one at least.</source>
        <translation>Nicht alle sieben Tage können frei sein. Lass mindestens einen übrig.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Days away end on their first day, or later. {to_on} is before {from_on}.</source>
        <translation>Freie Tage enden an ihrem ersten Tag oder später. {to_on} liegt vor {from_on}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>There are no days away to take back.</source>
        <translation>Es gibt keine freien Tage zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Only deeds of this batch, or of the open window, can be undone. Of these there are {there}.</source>
        <translation>Nur was diese Stapeldatei oder das offene Fenster tat, lässt sich zurücknehmen. Davon gibt es {there}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/errors/rules.py"/>
        <source>Only what was just undone can be done again. Of that there are {there} deeds.</source>
        <translation>Nur was eben zurückgenommen wurde, lässt sich wiederholen. Davon gibt es {there}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Somebody new.</source>
        <translation>Jemand Neues.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>A new order.</source>
        <translation>Eine neue Bestellung.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Added as somebody new: only the name fits {of}.</source>
        <translation>Neu hinzugefügt: Nur der Name passt zu {of}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Added as somebody new: {of} has the same phone and another name.</source>
        <translation>Neu hinzugefügt: {of} hat dasselbe Telefon und einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Added as somebody new: {of} has the same e-mail and another name.</source>
        <translation>Neu hinzugefügt: {of} hat dieselbe E-Mail und einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Changes {fields}.</source>
        <translation>Ändert {fields}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Looks the same as “{title}” of {on}, which came from {of}: not added again.</source>
        <translation>Sieht aus wie „{title}“ vom {on} aus {of}: kommt nicht noch einmal dazu.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>It is “{title}”, as you left it the last time.</source>
        <translation>Das ist „{title}“, wie Du es beim letzten Mal gelassen hast.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Nothing new; what you changed here stays.</source>
        <translation>Nichts Neues; was du hier geändert hast, bleibt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The same as line {line}.</source>
        <translation>Dasselbe wie Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The same as line {line} of {of}.</source>
        <translation>Dasselbe wie Zeile {line} von {of}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>You deleted {name} here, so they stay out.</source>
        <translation>Du hast {name} hier gelöscht, das bleibt draußen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>You deleted this order here, so it stays out.</source>
        <translation>Du hast diese Bestellung hier gelöscht, sie bleibt draußen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>You deleted this here, so it stays out.</source>
        <translation>Du hast das hier gelöscht, es bleibt draußen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Somebody you erased for good, so they stay out.</source>
        <translation>Jemand, den du für immer gelöscht hast, bleibt draußen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The buyer stays out, so the order does too.</source>
        <translation>Wer gekauft hat, bleibt draußen, also auch die Bestellung.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>It is about nobody who is here.</source>
        <translation>Es geht um niemanden, der hier ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>A group, not a person.</source>
        <translation>Eine Gruppe, kein Mensch.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>A place or a device, not a person.</source>
        <translation>Ein Ort oder ein Gerät, kein Mensch.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>It has no name, no e-mail and no phone.</source>
        <translation>Ohne Namen, E-Mail und Telefon.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Not paid yet; a newer file brings it once it is.</source>
        <translation>Noch nicht bezahlt; eine neuere Datei bringt es, sobald es das ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The order names nobody.</source>
        <translation>Die Bestellung nennt niemanden.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>You left it out.</source>
        <translation>Du hast es weggelassen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>“{value}” was sold to nobody who is named.</source>
        <translation>„{value}“ wurde an niemanden verkauft, der genannt ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>A sale of {price} on {day} that names nobody.</source>
        <translation>Ein Verkauf für {price} am {day}, der niemanden nennt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The payment was not completed: “{value}”.</source>
        <translation>Die Zahlung wurde nicht abgeschlossen: „{value}“.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>A test, not a sale.</source>
        <translation>Ein Test, kein Verkauf.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>“{kind}” is not a sale.</source>
        <translation>„{kind}“ ist kein Verkauf.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Money you sent, not a sale.</source>
        <translation>Geld, das du gesendet hast, kein Verkauf.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{price} went back; the sale it belongs to says so.</source>
        <translation>{price} gingen zurück; das steht beim Verkauf, zu dem sie gehören.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{price} went back; the sale it belongs to is not in this file.</source>
        <translation>{price} gingen zurück; der Verkauf, zu dem sie gehören, ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>It stands with its order, line {line} of {of}.</source>
        <translation>Es steht bei seiner Bestellung, Zeile {line} von {of}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Sums, not a sale.</source>
        <translation>Summen, kein Verkauf.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Given away, not sold.</source>
        <translation>Verschenkt, nicht verkauft.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Not sold.</source>
        <translation>Nicht verkauft.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{title} on {day}: proposed, because the name fits.</source>
        <translation>{title} am {day}: vorgeschlagen, weil der Name passt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{title} moves from {here} to {day}: proposed, because the name fits.</source>
        <translation>{title} rückt von {here} auf {day}: vorgeschlagen, weil der Name passt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{title} on {day}: you said yes to it.</source>
        <translation>{title} am {day}: Du hast Ja dazu gesagt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{title} is on {here} here and on {day} in the calendar; yours stays.</source>
        <translation>{title} ist hier am {here} und im Kalender am {day}; deiner bleibt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>You deleted this date here, so it stays out.</source>
        <translation>Du hast diesen Tag hier gelöscht, er bleibt draußen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{title} is here already.</source>
        <translation>{title} ist schon hier.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Another day than on line {line} of {of}, which comes first.</source>
        <translation>Ein anderer Tag als in Zeile {line} von {of}, die zuerst kommt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Nobody here is called “{name}”.</source>
        <translation>Niemand hier heißt „{name}“.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>“{name}” may be {of}.</source>
        <translation>„{name}“ kann {of} sein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>It names nobody who is here.</source>
        <translation>Es nennt niemanden, der hier ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{day}: once, not a day of every year.</source>
        <translation>{day}: einmal, kein Tag jedes Jahres.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{day}: it repeats, but not once a year.</source>
        <translation>{day}: Es wiederholt sich, aber nicht einmal im Jahr.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{day}: it does not come every year.</source>
        <translation>{day}: Es kommt nicht jedes Jahr.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{day}: it falls on another day every year.</source>
        <translation>{day}: Es fällt jedes Jahr auf einen anderen Tag.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>{day}: the series has ended.</source>
        <translation>{day}: Die Reihe ist zu Ende.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Cancelled in the calendar.</source>
        <translation>Im Kalender abgesagt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>A reminder that went out from here.</source>
        <translation>Eine Erinnerung, die von hier kam.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>A task or a note of the calendar, not a day.</source>
        <translation>Eine Aufgabe oder Notiz des Kalenders, kein Tag.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>What the sheet says about its columns.</source>
        <translation>Was das Blatt über seine Spalten sagt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>This line of a card cannot be read.</source>
        <translation>Diese Zeile einer Karte lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>From this line of a card to line {until} nothing can be read.</source>
        <translation>Von dieser Zeile einer Karte bis Zeile {until} lässt sich nichts lesen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>These lines belong to no card.</source>
        <translation>Diese Zeilen gehören zu keiner Karte.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The card has no end; what there is was read.</source>
        <translation>Die Karte hat kein Ende; was da ist, wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The photo cannot be read; the card was.</source>
        <translation>Das Foto lässt sich nicht lesen; die Karte schon.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The quotes on this line never end.</source>
        <translation>Die Anführungszeichen in dieser Zeile enden nie.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>This line is far longer than any table has them; it was left alone.</source>
        <translation>Diese Zeile ist viel länger, als es in einer Tabelle welche gibt; sie blieb außen vor.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>More cells than headings: {cells}.</source>
        <translation>Mehr Zellen als Überschriften: {cells}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The numbers under {column} are kept without a 0 or + in front, where they had one.</source>
        <translation>Die Nummern unter {column} sind ohne 0 oder + am Anfang aufbewahrt, wo sie eines hatten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The formulas under {column} have no result: open and save the workbook once.</source>
        <translation>Die Formeln unter {column} haben kein Ergebnis: Öffne und speichere die Tabelle einmal.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>“{value}” under {column} is a formula that went wrong.</source>
        <translation>„{value}“ unter {column} ist eine Formel, die schiefging.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>“{value}” under {column} is no day.</source>
        <translation>„{value}“ unter {column} ist kein Tag.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>Merged cells under {column}: only the first of them holds what they say.</source>
        <translation>Verbundene Zellen unter {column}: Nur die erste enthält, was sie sagen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>“{value}” under {column} is a number that a spreadsheet cut short; it was not taken.</source>
        <translation>„{value}“ unter {column} ist eine Nummer, die eine Tabelle abgeschnitten hat; sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The order has no number.</source>
        <translation>Die Bestellung hat keine Nummer.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>“{value}” under {column} is no rhythm, such as 3 months.</source>
        <translation>„{value}“ unter {column} ist kein Rhythmus wie etwa 3 months (3 Monate).</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>“{value}” under {column} is no price.</source>
        <translation>„{value}“ unter {column} ist kein Preis.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>This event cannot be read.</source>
        <translation>Dieser Termin lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>This line of an event cannot be read; the event was.</source>
        <translation>Diese Zeile eines Termins lässt sich nicht lesen; der Termin schon.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The event has no end; what there is was read.</source>
        <translation>Der Termin hat kein Ende; was da ist, wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>The event “{name}” has no day that can be read.</source>
        <translation>Der Termin „{name}“ hat keinen Tag, der sich lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>How the event “{name}” repeats cannot be read.</source>
        <translation>Wie sich der Termin „{name}“ wiederholt, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>This {kind} cannot be read.</source>
        <translation>Dies lässt sich nicht lesen: {kind}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>what you know about them</source>
        <translation>was du über sie weißt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>the day it was asked</source>
        <translation>der Tag der Anfrage</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>your own fields</source>
        <translation>deine eigenen Felder</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>an e-mail that bounces</source>
        <translation>eine E-Mail, die nicht ankommt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>the day of delivery</source>
        <translation>der Tag der Lieferung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>the best time to reach them</source>
        <translation>die beste Zeit, sie zu erreichen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>e-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>how to greet them</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>how it was handed over</source>
        <translation>wie es übergeben wurde</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>how you met</source>
        <translation>wie ihr euch kennt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>what to mention next time</source>
        <translation>was du nächstes Mal erwähnst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>what is preferred</source>
        <translation>was bevorzugt ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>kind of sale</source>
        <translation>Art des Verkaufs</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>the day it was sold</source>
        <translation>der Tag des Verkaufs</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>sort name</source>
        <translation>Name zum Einordnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>where you know them from</source>
        <translation>woher du sie kennst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>where it was sold</source>
        <translation>wo es verkauft wurde</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/importing.py"/>
        <source>contact wish</source>
        <translation>Wunsch zum Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Was due {day}. Still a good day to call.</source>
        <translation>Vorgesehen: {day}. Auch heute ist ein guter Tag für einen Anruf.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Was due {day}. Still a good day to answer.</source>
        <translation>Vorgesehen: {day}. Auch heute ist ein guter Tag für eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Was due {day}. Still a good day to say thank you.</source>
        <translation>Vorgesehen: {day}. Auch heute ist ein guter Tag, um zu danken.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Was due {day}. Still a good day to ask.</source>
        <translation>Vorgesehen: {day}. Auch heute ist ein guter Tag, um zu fragen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Was due {day}. Still a good day to say hello.</source>
        <translation>Vorgesehen: {day}. Auch heute ist ein guter Tag für einen Gruß.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Asked about {title} {when}. No answer yet.</source>
        <translation>Hat {when} nach {title} gefragt. Noch keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Sold {title} to {who} {ago}. No thank-you yet.</source>
        <translation>{title} {ago} an {who} verkauft. Noch kein Dank.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Bought {title} {ago}. No thank-you yet.</source>
        <translation>Hat {ago} {title} gekauft. Noch kein Dank.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Sent {who} to your studio {ago}. No thank-you yet.</source>
        <translation>Hat {ago} {who} in dein Atelier geschickt. Noch kein Dank.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Sent you {who}, who bought something {ago}.</source>
        <translation>Hat dir {who} geschickt, mit einem Kauf {ago}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Sent you {who}, who bought {title} {ago}.</source>
        <translation>Hat dir {who} geschickt. {title} wurde {ago} gekauft.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Said kind words {ago}. No thank-you yet.</source>
        <translation>Sagte {ago} schöne Worte. Noch kein Dank.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Said {ago}: {quote}</source>
        <translation>Sagte {ago}: {quote}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Gave you a gift {ago}. No thank-you yet.</source>
        <translation>Hat dir {ago} etwas geschenkt. Noch kein Dank.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Gave you a gift {ago}: {what}</source>
        <translation>Hat dir {ago} etwas geschenkt: {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Waiting for your answer since {day}.</source>
        <translation>Wartet auf deine Antwort seit {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Waiting for your answer since {day}: {quote}</source>
        <translation>Wartet auf deine Antwort seit {day}: {quote}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Was not quite happy {when}. A call may help.</source>
        <translation>War {when} nicht ganz zufrieden. Ein Anruf kann helfen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>Was not quite happy with {title} {when}. A call may help.</source>
        <translation>War {when} mit {title} nicht ganz zufrieden. Ein Anruf kann helfen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>You promised: {what} It was for {day}.</source>
        <translation>Du hast versprochen: {what} Gedacht für {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>You promised: {what}, by {day}.</source>
        <translation>Du hast versprochen: {what}, bis {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>{name} {title}, agreed {when}.</source>
        <translation>{name} {title}, vereinbart {when}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>{name} {title}, with {who} since {day}.</source>
        <translation>{name} {title}, bei {who} seit {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>{name} {title}, delivered {ago}.</source>
        <translation>{name} {title}, geliefert {ago}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>{title} was {when}</source>
        <translation>{title} war {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>{title} {when}</source>
        <translation>{title} {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>{told}, {years}.</source>
        <translation>{told}, {years}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/items.py"/>
        <source>{n} years</source>
        <comment>one year</comment>
        <translation><numerusform>ein Jahr</numerusform><numerusform>{n} Jahre</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>You were last in touch {ago}, usually {every}.</source>
        <translation>Zuletzt in Kontakt {ago}, sonst {every}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>You were last in touch {ago} and chose to be again {day}.</source>
        <translation>Zuletzt in Kontakt {ago}, und {day} wolltest du dich wieder melden.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>You have not been in touch yet, {every} is the plan.</source>
        <translation>Noch nicht in Kontakt gewesen, geplant ist {every}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>{what} It was for {day}.</source>
        <translation>{what} Gedacht für {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>{what}, {when} at {at}.</source>
        <translation>{what}, {when} um {at}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/items.py"/>
        <source>{what}, {when}.</source>
        <translation>{what}, {when}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>your own line</source>
        <translation>deine eigene Zeile</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>their name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>the work</source>
        <translation>das Werk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>who it was</source>
        <translation>wer es war</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>the colleague</source>
        <translation>die andere Person vom Fach</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>how many days</source>
        <translation>wie viele Tage</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>This sounds a little like an offer. Thanks is stronger alone.</source>
        <translation>Das klingt ein wenig nach einem Angebot. Dank ist allein stärker.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>The same words went to four people or more. A line of your own makes it theirs.</source>
        <translation>Dieselben Worte gingen an vier Menschen oder mehr. Eine eigene Zeile macht den Brief zu ihrem.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>There is no starting letter for this in their language yet.</source>
        <translation>Dafür gibt es in ihrer Sprache noch keinen Anfang.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>They asked to reach out first.</source>
        <translation>Sie wollten sich selbst zuerst melden.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/letters.py"/>
        <source>Every line is yours</source>
        <translation>Jede Zeile ist deine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/letters.py"/>
        <source>{n} lines left to make yours</source>
        <comment>One line left to make yours</comment>
        <translation><numerusform>Noch eine Zeile, bis er deiner ist</numerusform><numerusform>Noch {n} Zeilen, bis er deiner ist</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <translation><numerusform>vor {n} Tag</numerusform><numerusform>vor {n} Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n} weeks ago</source>
        <comment>{n} week ago</comment>
        <translation><numerusform>vor {n} Woche</numerusform><numerusform>vor {n} Wochen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>in {month}</source>
        <translation>im {month}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>every {n} days</source>
        <comment>every day</comment>
        <translation><numerusform>jeden Tag</numerusform><numerusform>alle {n} Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>every {n} weeks</source>
        <comment>every week</comment>
        <translation><numerusform>jede Woche</numerusform><numerusform>alle {n} Wochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>every {n} months</source>
        <comment>every month</comment>
        <translation><numerusform>jeden Monat</numerusform><numerusform>alle {n} Monate</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>every {n} years</source>
        <comment>every year</comment>
        <translation><numerusform>jedes Jahr</numerusform><numerusform>alle {n} Jahre</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation><numerusform>{n} Tag</numerusform><numerusform>{n} Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation><numerusform>{n} Woche</numerusform><numerusform>{n} Wochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation><numerusform>{n} Monat</numerusform><numerusform>{n} Monate</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation><numerusform>{n} Jahr</numerusform><numerusform>{n} Jahre</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>no</source>
        <comment>the number 0</comment>
        <translation>kein</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>one</source>
        <comment>the number 1</comment>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n}th</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n}st</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n}nd</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/speaker.py"/>
        <source>{n}rd</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/translated.py"/>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/translated.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/waiting.py"/>
        <source>The others can wait</source>
        <translation>Die anderen können warten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/waiting.py"/>
        <source>{n} more can wait</source>
        <comment>One more can wait</comment>
        <translation><numerusform>Noch einer kann warten</numerusform><numerusform>{n} weitere können warten</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/waiting.py"/>
        <source>Today is done. The others can wait.</source>
        <translation>Heute ist erledigt. Die anderen können warten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/waiting.py"/>
        <source>Everyone is looked after.</source>
        <translation>Um alle ist gesorgt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>feeling</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>wish about being contacted</source>
        <translation>Wunsch zum Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>not to be contacted by</source>
        <translation>nicht zu kontaktieren per</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>other fields</source>
        <translation>weitere Felder</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>what the file said</source>
        <translation>was die Datei sagte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>known from</source>
        <translation>bekannt aus</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>written down on</source>
        <translation>aufgeschrieben am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>in the trash since</source>
        <translation>im Papierkorb seit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>about</source>
        <translation>über sie</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>after done</source>
        <translation>nachdem erledigt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>asked on</source>
        <translation>angefragt am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>best time</source>
        <translation>beste Zeit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>came of</source>
        <translation>entstanden aus</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>delivered entered on</source>
        <translation>Lieferung eingetragen am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>delivered on</source>
        <translation>geliefert am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>due on</source>
        <translation>fällig am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>ends on</source>
        <translation>endet am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>external id</source>
        <translation>fremde Kennung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>family</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>first on</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>fit</source>
        <translation>passt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>given</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>greet as</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>heads up</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>how met</source>
        <translation>wie ihr euch kennt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>imported on</source>
        <translation>importiert am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>kept on</source>
        <translation>gehalten am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>last in touch on</source>
        <translation>zuletzt in Kontakt am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>last in touch said</source>
        <translation>zuletzt in Kontakt, wie gesagt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>likes</source>
        <translation>mag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>needs reply</source>
        <translation>braucht Antwort</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>next on</source>
        <translation>nächster Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>next time</source>
        <translation>nächstes Mal</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>nickname</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>old</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>phonetic</source>
        <translation>Lautung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>posted on</source>
        <translation>aufgegeben am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>quiet until</source>
        <translation>ruhig bis</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>referred by</source>
        <translation>empfohlen von</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>referred entered on</source>
        <translation>Empfehlung eingetragen am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>referred on</source>
        <translation>empfohlen am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>sale kind</source>
        <translation>Art des Verkaufs</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>sold on</source>
        <translation>verkauft am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>takes</source>
        <translation>nimmt an</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>takes until</source>
        <translation>nimmt an bis</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>thanks since</source>
        <translation>Dank seit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>through</source>
        <translation>über</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>written on</source>
        <translation>geschrieben am</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>own rhythm</source>
        <translation>eigener Rhythmus</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>together</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>dead</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>permits</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>buyers</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>unsure</source>
        <translation>noch unsicher</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>joy</source>
        <translation>eine Freude</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>not ours</source>
        <translation>nicht unsere</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>welcome</source>
        <translation>willkommen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>no promotions</source>
        <translation>keine Werbung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>they reach out</source>
        <translation>melden sich selbst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>in memory</source>
        <translation>in Erinnerung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>check in</source>
        <translation>Melden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>ask feeling</source>
        <translation>Frage, wie es gefällt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>greeting</source>
        <translation>Gruß</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>paperwork</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>promotion</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>we</source>
        <translation>wir</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>they</source>
        <translation>sie</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>making</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>went elsewhere</source>
        <translation>ging anderswohin</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>commission</source>
        <translation>Auftragswerk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>workshop</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>unhappy</source>
        <translation>unzufrieden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>happy</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>make right</source>
        <translation>wiedergutmachen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>date</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>after sale</source>
        <translation>nach dem Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>kind words</source>
        <translation>schöne Worte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>Dates</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>Put off, skipped or done</source>
        <translation>Zurückgestellt, ausgelassen oder erledigt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>Letters begun</source>
        <translation>Begonnene Briefe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>Cards and letters on paper</source>
        <translation>Karten und Briefe auf Papier</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>Photos and papers</source>
        <translation>Fotos und Dokumente</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>Not the same person as</source>
        <translation>Nicht derselbe Mensch wie</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>Two records that were one person</source>
        <translation>Zwei Einträge, die ein Mensch waren</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>What imported files said</source>
        <translation>Was eingelesene Dateien sagten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>Who they are</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>This is everything that Client Care held about {name} on {day}.</source>
        <translation>Dies ist alles, was Client Care am {day} über {name} aufbewahrt hat.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>Words are as they were written at the time. Other people are not named here.</source>
        <translation>Die Worte stehen so da, wie sie damals geschrieben wurden. Andere Menschen werden hier nicht genannt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>{day}: {kind}</source>
        <translation>{day}: {kind}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/whole_person.py"/>
        <source>{n} other people</source>
        <comment>1 other person</comment>
        <translation><numerusform>1 weiterer Mensch</numerusform><numerusform>{n} weitere Menschen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>a call</source>
        <translation>einen Anruf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>letters and cards</source>
        <translation>Briefe und Karten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>a visit</source>
        <translation>einen Besuch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>a small gift</source>
        <translation>ein kleines Geschenk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>a social comment</source>
        <translation>einen Kommentar</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>to meet at events</source>
        <translation>ein Treffen bei Veranstaltungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Delighted {when}</source>
        <translation>Begeistert {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Happy {when}</source>
        <translation>Zufrieden {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Fine {when}</source>
        <translation>In Ordnung {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Unsure {when}</source>
        <translation>Unsicher {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Unhappy {when}</source>
        <translation>Unzufrieden {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Delighted with {work} {when}</source>
        <translation>Begeistert von {work} {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Happy with {work} {when}</source>
        <translation>Zufrieden mit {work} {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Fine with {work} {when}</source>
        <translation>{work} war in Ordnung {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Unsure about {work} {when}</source>
        <translation>Unsicher wegen {work} {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Unhappy about {work} {when}</source>
        <translation>Unzufrieden mit {work} {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>a sale</source>
        <translation>ein Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>a promise</source>
        <translation>ein Versprechen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>how they felt</source>
        <translation>die Stimmung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>{place}. With you since {year}.</source>
        <translation>{place}. Mit dir seit {year}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Bought {title} {ago}</source>
        <translation>Hat {ago} {title} gekauft</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Likes {what}</source>
        <translation>Mag {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Best reached {time}</source>
        <translation>Am besten zu erreichen {time}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Prefers {how}</source>
        <translation>Am liebsten {how}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Asked for quiet on {day}</source>
        <translation>Möchte Ruhe seit {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>They reach out first</source>
        <translation>Meldet sich selbst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>In memory</source>
        <translation>In Erinnerung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/brief.py"/>
        <source>Next time: {what}</source>
        <translation>Nächstes Mal: {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/calendar_folder.py"/>
        <source>Calendar kept up to date</source>
        <translation>Kalender auf dem neuesten Stand</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/calendar_folder.py"/>
        <source>In a folder that your calendar reads, or that is in step with your phone. Nothing is sent by itself.</source>
        <translation>In einem Ordner, den dein Kalender liest oder der mit deinem Telefon abgeglichen wird. Nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/calendar_folder.py"/>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/calendar_folder.py"/>
        <source>{file} follows what you do here: dates, reminders and check-ins, with alarms.</source>
        <translation>{file} folgt dem, was du hier tust: wichtige Tage, Erinnerungen und Melden, mit Alarm.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/calendar_folder.py"/>
        <source>Stop keeping {file}, and remove it</source>
        <translation>{file} nicht weiter führen und entfernen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Details of {name} saved.</source>
        <translation>Details zu {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} moved.</source>
        <translation>{name} verschoben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} is left in peace.</source>
        <translation>{name} wird in Ruhe gelassen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} is paused.</source>
        <translation>{name} ist pausiert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>The pause of {name} is ended.</source>
        <translation>Die Pause von {name} ist beendet.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Dates of {name} saved.</source>
        <translation>Wichtige Tage von {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Relations of {name} saved.</source>
        <translation>Beziehungen von {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Contact moved to the trash.</source>
        <translation>Kontakt in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Note moved to the trash.</source>
        <translation>Notiz in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Promise moved to the trash.</source>
        <translation>Versprechen in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Feeling moved to the trash.</source>
        <translation>Stimmung in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Kind words moved to the trash.</source>
        <translation>Schöne Worte in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Line moved to the trash.</source>
        <translation>Zeile in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Date moved to the trash.</source>
        <translation>Tag in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Relation moved to the trash.</source>
        <translation>Beziehung in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} is active again.</source>
        <translation>{name} ist wieder aktiv.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} is resting.</source>
        <translation>{name} ruht.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} is kept in memory.</source>
        <translation>{name} bleibt in Erinnerung.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} is welcome to hear from you.</source>
        <translation>{name} hört gern von dir.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>No promotions for {name}.</source>
        <translation>Keine Werbung für {name}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} reaches out first.</source>
        <translation>{name} meldet sich selbst.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{title}: {stage}.</source>
        <translation>{title}: {stage}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} moved to the trash.</source>
        <translation>{name} in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{title} moved to the trash.</source>
        <translation>{title} in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>Moved to the trash.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} moved to {circle}.</source>
        <translation>{name} liegt jetzt in {circle}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} is paused until {day}.</source>
        <translation>{name} ist bis {day} pausiert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} has the rhythm of the circle.</source>
        <translation>{name} hat den Rhythmus des Kreises.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>{name} has no rhythm now.</source>
        <translation>{name} hat jetzt keinen Rhythmus.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/client_deeds.py"/>
        <source>A check-in with {name} {rhythm}.</source>
        <translation>Bei {name} meldest du dich {rhythm}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>not yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>asked for quiet</source>
        <translation>möchte Ruhe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>next {day}</source>
        <translation>wieder {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>not in touch yet</source>
        <translation>noch nicht in Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>last in touch today</source>
        <translation>heute in Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>last in touch {long} ago</source>
        <translation>zuletzt in Kontakt vor: {long}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>Long silent</source>
        <translation>Lange still</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>No one matches “{text}”. Try part of a name, a town or a work.</source>
        <translation>Niemand passt zu „{text}“. Versuche einen Teil des Namens, einen Ort oder ein Werk.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>No one here yet. Add the first person who comes to mind.</source>
        <translation>Noch niemand hier. Füge den ersten Menschen hinzu, der dir einfällt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>No one fits these filters just now.</source>
        <translation>Zu diesen Filtern passt gerade niemand.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>Show everyone</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>Last care</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>Sorted by {what}</source>
        <translation>Sortiert nach: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>and {n} more</source>
        <comment>and one more</comment>
        <translation><numerusform>und noch einer</numerusform><numerusform>und {n} weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/clients.py"/>
        <source>Up to {n} people can be changed at once.</source>
        <comment>One person at a time.</comment>
        <translation><numerusform>Ein Mensch auf einmal.</numerusform><numerusform>Bis zu {n} Menschen lassen sich auf einmal ändern.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Letter or card</source>
        <translation>Brief oder Karte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Social comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>To check in</source>
        <translation>Um dich zu melden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>To say thank you</source>
        <translation>Um zu danken</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>To help</source>
        <translation>Um zu helfen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>To ask how it feels</source>
        <translation>Um zu fragen, wie es gefällt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>To greet</source>
        <translation>Um zu grüßen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>To reply</source>
        <translation>Um zu antworten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>About paperwork</source>
        <translation>Wegen Unterlagen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>About something for sale</source>
        <translation>Wegen etwas zum Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Commission</source>
        <translation>Auftragswerk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Workshop</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Asked about</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>In the making</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Thanks for her words</source>
        <translation>Dank für die schönen Worte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Thanks for his words</source>
        <translation>Dank für die schönen Worte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>From you</source>
        <translation>Von dir</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Both ways</source>
        <translation>Beiderseits</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>{what}, both ways</source>
        <translation>{what}, beiderseits</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>{what} from {name}</source>
        <translation>{what} von {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>{what} from you</source>
        <translation>{what} von dir</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Thanks for their words</source>
        <translation>Dank für die schönen Worte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Thanks for sending {who}</source>
        <translation>Dank dafür, {who} geschickt zu haben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Thanks for sending {who}, who bought</source>
        <translation>Dank für {who}, mit Kauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Thanks for the gift</source>
        <translation>Dank für das Geschenk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Thanks for {title}</source>
        <translation>Dank für {title}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Answer about {title}</source>
        <translation>Antwort zu {title}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Answer to {day}</source>
        <translation>Antwort vom {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Make it right</source>
        <translation>Wiedergutmachen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Make {title} right</source>
        <translation>{title} wiedergutmachen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Promise kept: {what}</source>
        <translation>Versprechen gehalten: {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>{name} {title}</source>
        <translation>{name} {title}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Check in</source>
        <translation>Melden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Try again: {day}</source>
        <translation>Noch einmal: {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Next check-in: as usual</source>
        <translation>Nächstes Melden: wie üblich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Next check-in: {day}</source>
        <translation>Nächstes Melden: {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>By {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>Say which currency it is, such as 450 EUR.</source>
        <translation>Sag, welche Währung es ist, etwa 450 EUR.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>{n} decimals</source>
        <comment>one decimal</comment>
        <translation><numerusform>eine Nachkommastelle</numerusform><numerusform>{n} Nachkommastellen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>no decimals</source>
        <translation>keine Nachkommastellen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>A price in {currency} has {most}.</source>
        <translation>Ein Preis in {currency} hat {most}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/composer.py"/>
        <source>A price is a number, such as 450 or 1,650.50.</source>
        <translation>Ein Preis ist eine Zahl, etwa 450 oder 1650.50.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Thank-you to {name}</source>
        <translation>Dank an {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Reply to {name}</source>
        <translation>Antwort an {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Greeting to {name}</source>
        <translation>Gruß an {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Help for {name}</source>
        <translation>Hilfe für {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Note about {name} saved.</source>
        <translation>Notiz über {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Sale to {name} saved.</source>
        <translation>Verkauf an {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Promise to {name} saved.</source>
        <translation>Versprechen an {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Promise to {name} kept.</source>
        <translation>Versprechen an {name} gehalten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Promise to {name} given up.</source>
        <translation>Versprechen an {name} aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Reminder done.</source>
        <translation>Erinnerung erledigt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Reminder saved.</source>
        <translation>Erinnerung gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Reminder changed.</source>
        <translation>Erinnerung geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>{name} skipped, this time only.</source>
        <translation>{name} ausgelassen, nur dieses Mal.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>With {name} all stays as it is.</source>
        <translation>Mit {name} bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>{name} added.</source>
        <translation>{name} hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>They stay two people.</source>
        <translation>Sie bleiben zwei Menschen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>It</source>
        <translation>Das</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>{name} comes back {when}.</source>
        <translation>{name} kommt {when} zurück.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>{what} saved.</source>
        <translation>{what} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Try again {when}.</source>
        <translation>Versuch es {when} noch einmal.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Next check-in {day}.</source>
        <translation>Nächstes Melden {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Done again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>Call to {name}</source>
        <translation>Anruf bei {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>{what} with {name}</source>
        <translation>{what} mit {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/deeds.py"/>
        <source>{what}, {name}</source>
        <translation>{what}, {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Asked</source>
        <comment>the stage of a sale</comment>
        <translation>Angefragt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Went elsewhere</source>
        <translation>Ging anderswohin</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Declined by you</source>
        <translation>Von dir abgelehnt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Asked, no answer yet</source>
        <translation>Gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>May be quoted</source>
        <translation>Darf zitiert werden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Just for you</source>
        <translation>Nur für dich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Edit this contact</source>
        <translation>Diesen Kontakt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Edit this note</source>
        <translation>Diese Notiz bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Edit this sale</source>
        <translation>Diesen Verkauf bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Edit this promise</source>
        <translation>Dieses Versprechen bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Edit how they felt</source>
        <translation>Diese Stimmung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>Edit these kind words</source>
        <translation>Diese schönen Worte bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>“{text}” is no price. It is written like 450 EUR or 450.00 EUR.</source>
        <translation>„{text}“ ist kein Preis. Er wird wie 450 EUR oder 450.00 EUR geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/entries.py"/>
        <source>“{text}” is no day. It is written like 2026-05-14, or 2026-05 or 2026 where no more is known.</source>
        <translation>„{text}“ ist kein Tag. Er wird wie 2026-05-14 geschrieben, oder 2026-05 oder 2026, wo nicht mehr bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>From contact cards, address books of Google, Outlook and others, a shop’s orders, or a file of Client Care.</source>
        <translation>Aus Kontaktkarten, Adressbüchern von Google, Outlook und anderen, Bestellungen eines Shops oder einer Datei von Client Care.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Copying and checking. You can go on working.</source>
        <translation>Wird kopiert und geprüft. Du kannst weiterarbeiten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>A backup is made first, and the whole import can be taken back.</source>
        <translation>Zuerst wird gesichert, und der ganze Import lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Day, month, year: 5/12 is the 5th of December</source>
        <translation>Tag, Monat, Jahr: 5/12 ist der 5. Dezember</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Month, day, year: 5/12 is the 12th of May</source>
        <translation>Monat, Tag, Jahr: 5/12 ist der 12. Mai</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Choose one</source>
        <translation>Wähle eines</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>In which currency are the prices?</source>
        <translation>In welcher Währung sind die Preise?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/files.py"/>
        <source>{n} sales</source>
        <comment>one sale</comment>
        <translation><numerusform>ein Verkauf</numerusform><numerusform>{n} Verkäufe</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/files.py"/>
        <source>{n} dates</source>
        <comment>one date</comment>
        <translation><numerusform>ein wichtiger Tag</numerusform><numerusform>{n} wichtige Tage</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a feeling</source>
        <translation>eine Stimmung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a change</source>
        <translation>eine Änderung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a reminder</source>
        <translation>eine Erinnerung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a date</source>
        <translation>ein wichtiger Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a referral</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a relation</source>
        <translation>eine Beziehung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a template</source>
        <translation>eine Vorlage</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>a picture or paper</source>
        <translation>ein Bild oder Dokument</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Copying and checking, {n} %. You can go on working.</source>
        <translation>Wird kopiert und geprüft, {n} %. Du kannst weiterarbeiten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>How are the days under “{column}” written?</source>
        <translation>Wie sind die Tage unter „{column}“ geschrieben?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/files.py"/>
        <source>{n} entries</source>
        <comment>one entry</comment>
        <translation><numerusform>ein Eintrag</numerusform><numerusform>{n} Einträge</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>{files}, {day}</source>
        <translation>{files}, {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Taken back {when}.</source>
        <translation>Zurückgenommen {when}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Brought in: {much}.</source>
        <translation>Eingelesen: {much}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Taken back: {much}.</source>
        <translation>Zurückgenommen: {much}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Kept, because you wrote about them since: {names}.</source>
        <translation>Behalten, weil du seither über sie geschrieben hast: {names}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/files.py"/>
        <source>Stays until {day}.</source>
        <translation>Bleibt bis {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Look after the people who love your work.</source>
        <translation>Kümmere dich um die Menschen, die deine Arbeit lieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>See who to thank and who to check in with, and why. Read what they last said. Write something personal. Two minutes, with your coffee.</source>
        <translation>Sieh, wem du danken und bei wem du dich melden kannst, und warum. Lies, was zuletzt gesagt wurde. Schreib etwas Persönliches. Zwei Minuten, zum Kaffee.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Start with five people</source>
        <translation>Mit fünf Menschen anfangen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>The ones who come to mind first</source>
        <translation>Die dir zuerst einfallen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Bring a list</source>
        <translation>Eine Liste mitbringen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>A spreadsheet or contact cards</source>
        <translation>Eine Tabelle oder Kontaktkarten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>With made-up people, gone in one click</source>
        <translation>Mit erfundenen Menschen, mit einem Klick wieder weg</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>It all stays on this computer. No account, nothing sent for you.</source>
        <translation>Alles bleibt auf diesem Computer. Kein Konto, nichts wird für dich gesendet.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Who comes to mind first?</source>
        <translation>Wer fällt dir zuerst ein?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Five people who chose your work, came to your door, or told a friend. You can add the others any time.</source>
        <translation>Fünf Menschen, die deine Arbeit gewählt haben, zu dir kamen oder anderen davon erzählten. Die übrigen kannst du jederzeit hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>A word about them, if you like</source>
        <translation>Ein Wort über sie, wenn du magst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>When do you have your coffee?</source>
        <translation>Wann trinkst du deinen Kaffee?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Once a day Client Care says how many there are to thank and to check in with. Then it is quiet.</source>
        <translation>Einmal am Tag sagt Client Care, wie vielen du danken und bei wie vielen du dich melden kannst. Dann ist es still.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Good morning at</source>
        <translation>Guten Morgen um</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>A time is written like 8:30.</source>
        <translation>Eine Uhrzeit wird wie 8:30 geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Notifications may name people</source>
        <translation>Mitteilungen dürfen Namen nennen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Up to three first names, where anybody who sees the screen can read them. Notes are never shown.</source>
        <translation>Bis zu drei Vornamen, lesbar für alle, die den Bildschirm sehen. Notizen werden nie gezeigt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Skip for now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Step {place} of {of}</source>
        <translation>Schritt {place} von {of}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Name of person {n}</source>
        <translation>Name von Mensch {n}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>Circle of person {n}</source>
        <translation>Kreis von Mensch {n}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>A word about person {n}</source>
        <translation>Ein Wort über Mensch {n}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>{circle} {every}</source>
        <translation>{circle} {every}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>A circle says how often you like to be in touch.</source>
        <translation>Ein Kreis sagt, wie oft du dich melden möchtest.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/first_run.py"/>
        <source>A circle says how often you like to be in touch: {circles}.</source>
        <translation>Ein Kreis sagt, wie oft du dich melden möchtest: {circles}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Forget one person</source>
        <translation>Einen Menschen vergessen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Removes their name, notes and pictures for good, as they may ask you to. It cannot be undone.</source>
        <translation>Entfernt Namen, Notizen und Bilder für immer, worum man dich bitten darf. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Choose a person</source>
        <translation>Einen Menschen wählen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Who is to be forgotten?</source>
        <translation>Wer soll vergessen werden?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Looking which backups hold them.</source>
        <translation>Es wird nachgesehen, in welchen Sicherungen der Mensch steht.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>What you shared with others stays there, without the name. So does a mark that nobody can read, by which no list and no backup brings them back.</source>
        <translation>Was auch andere betrifft, bleibt dort, ohne den Namen. Ebenso ein Zeichen, das niemand lesen kann und durch das keine Liste und keine Sicherung den Menschen zurückbringt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Files that you gave out yourself are yours to delete.</source>
        <translation>Dateien, die du selbst herausgegeben hast, löschst du selbst.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Remove those backups too; a new one is made first</source>
        <translation>Auch diese Sicherungen entfernen; zuerst wird eine neue angelegt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Forget {name} for good…</source>
        <translation>{name} für immer vergessen …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Forget {name} for good?</source>
        <translation>{name} für immer vergessen?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Keep her</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Keep him</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Keep {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Everything about {name} goes from here for good: {much}, and what files said. This cannot be undone.</source>
        <translation>Alles über {name} verschwindet von hier für immer: {much}, und was Dateien sagten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>{n} backups still hold them, the last until {day}.</source>
        <comment>One backup still holds them, until {day}.</comment>
        <translation><numerusform>Eine Sicherung enthält den Menschen noch, bis {day}.</numerusform><numerusform>{n} Sicherungen enthalten den Menschen noch, die letzte bis {day}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Forgetting {name}. This takes a moment.</source>
        <translation>{name} wird vergessen. Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>{name} is forgotten.</source>
        <translation>{name} ist vergessen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>Backups hold them until {day}.</source>
        <translation>In Sicherungen bleibt der Mensch bis {day}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/forgetting.py"/>
        <source>{n} notes about others still have the name.</source>
        <comment>One note about others still has the name.</comment>
        <translation><numerusform>Eine Notiz über andere nennt den Namen noch.</numerusform><numerusform>{n} Notizen über andere nennen den Namen noch.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Another file…</source>
        <translation>Eine andere Datei …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Go back to this</source>
        <translation>Zu dieser zurückgehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Looking at all of it. Nothing is changed yet.</source>
        <translation>Alles wird angesehen. Noch wird nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Putting it in place. This takes a moment.</source>
        <translation>Wird eingesetzt. Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>A backup of what is here is made first. With it you can come back.</source>
        <translation>Zuerst wird gesichert, was hier ist. Damit kannst du zurückkommen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Called off. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Backups and whole studios</source>
        <translation>Sicherungen und ganze Ateliers</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Look inside: {backup}</source>
        <translation>Hineinsehen: {backup}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>In {file}: {much}, as of {day}.</source>
        <translation>In {file}: {much}, Stand {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Here now: {much}. They would be replaced.</source>
        <translation>Jetzt hier: {much}. Das würde ersetzt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>Making the backup of what is here, {n} %.</source>
        <translation>Was hier ist, wird gesichert, {n} %.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>{file} is back.</source>
        <translation>{file} ist zurück.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>What was here before is the newest backup.</source>
        <translation>Was vorher hier war, ist die neueste Sicherung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/going_back.py"/>
        <source>{n} people whom you forgot for good stay away.</source>
        <comment>One person whom you forgot for good stays away.</comment>
        <translation><numerusform>Ein Mensch, den du für immer gelöscht hast, bleibt draußen.</numerusform><numerusform>{n} Menschen, die du für immer gelöscht hast, bleiben draußen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Match columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Look it over</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Possible duplicates</source>
        <translation>Vielleicht doppelt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Nothing is saved until the last step.</source>
        <translation>Bis zum letzten Schritt wird nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>A backup is made first.</source>
        <translation>Zuerst wird gesichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Drop a file here</source>
        <translation>Leg eine Datei hier ab</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Contact cards, address books of Google, Outlook and others, a shop’s orders, a calendar, any spreadsheet saved as CSV or Excel, or a file of Client Care. Several at once are one import.</source>
        <translation>Kontaktkarten, Adressbücher von Google, Outlook und anderen, Bestellungen eines Shops, ein Kalender, jede Tabelle als CSV oder Excel oder eine Datei von Client Care. Mehrere auf einmal sind ein Import.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Lists, cards and calendars (*.csv *.tsv *.txt *.vcf *.xlsx *.ics *.json);;All files (*)</source>
        <translation>Listen, Karten und Kalender (*.csv *.tsv *.txt *.vcf *.xlsx *.ics *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>The first person will look like this</source>
        <translation>So wird der erste Mensch aussehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>One thing to check</source>
        <translation>Eines ist zu prüfen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>How the file is written</source>
        <translation>Wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Which sheet of the workbook</source>
        <translation>Welches Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Joining keeps every note and sale from both. You can undo an import later.</source>
        <translation>Beim Zusammenlegen bleiben alle Notizen und Verkäufe von beiden. Einen Import kannst du später rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Same person, join them</source>
        <translation>Derselbe Mensch, zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Leave this row out</source>
        <translation>Diese Zeile weglassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Somebody else you have</source>
        <translation>Jemand anderes, den es hier gibt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Here already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Needs a look</source>
        <translation>Sieh es dir an</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>No email, that’s fine</source>
        <translation>Keine E-Mail, das macht nichts</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Looks like someone you have</source>
        <translation>Sieht nach jemandem aus, der schon hier ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>A sale of its own</source>
        <translation>Ein eigener Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>No promotions, as they asked</source>
        <translation>Keine Werbung, wie gewünscht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Left in peace, as they asked</source>
        <translation>In Ruhe gelassen, wie gewünscht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>You left it out</source>
        <translation>Du hast es weggelassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Called off. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>The whole import can be undone here now, and later in Settings, under Data and backups.</source>
        <translation>Der ganze Import lässt sich jetzt hier rückgängig machen, und später in den Einstellungen unter „Daten, Sicherungen“.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Take all of these in</source>
        <translation>Diese alle aufnehmen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Bringing them in</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Taking it back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Doing it again</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Saving it</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>contact cards</source>
        <translation>Kontaktkarten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Google Contacts</source>
        <translation>Google Kontakte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Apple Contacts</source>
        <translation>Apple Kontakte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Mailchimp</source>
        <translation>Mailchimp</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Etsy</source>
        <translation>Etsy</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Shopify</source>
        <translation>Shopify</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Squarespace</source>
        <translation>Squarespace</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Gumroad</source>
        <translation>Gumroad</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Artwork Archive</source>
        <translation>Artwork Archive</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>a calendar</source>
        <translation>ein Kalender</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>a table of Client Care</source>
        <translation>eine Tabelle von Client Care</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>a file of Client Care</source>
        <translation>eine Datei von Client Care</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Leave this column out</source>
        <translation>Diese Spalte weglassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>How to greet them</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Address: street</source>
        <translation>Adresse: Straße</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Address: postcode</source>
        <translation>Adresse: Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Address: town</source>
        <translation>Adresse: Ort</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Address: region</source>
        <translation>Adresse: Region</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Address: country</source>
        <translation>Adresse: Land</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Important date: birthday</source>
        <translation>Wichtiger Tag: Geburtstag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Important date: anniversary</source>
        <translation>Wichtiger Tag: Jahrestag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Contact wish: no promotions</source>
        <translation>Wunsch: keine Werbung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Contact wish: unsubscribed</source>
        <translation>Wunsch: abgemeldet</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Contact wish: quiet</source>
        <translation>Wunsch: Ruhe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Best time to reach them</source>
        <translation>Beste Zeit, sie zu erreichen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Number of the person</source>
        <translation>Nummer des Menschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Works bought</source>
        <translation>Gekaufte Werke</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Currency of the price</source>
        <translation>Währung des Preises</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Date of the sale</source>
        <translation>Tag des Verkaufs</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Date of delivery</source>
        <translation>Tag der Lieferung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Date they asked</source>
        <translation>Tag der Anfrage</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>How far the sale is</source>
        <translation>Wie weit der Verkauf ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Where it was sold</source>
        <translation>Wo es verkauft wurde</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Note on the sale</source>
        <translation>Notiz zum Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Number of the order</source>
        <translation>Nummer der Bestellung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{step}, done</source>
        <translation>{step}, erledigt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{step}, now</source>
        <translation>{step}, jetzt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{name} could not be read as a table. Nothing was changed. Save it as CSV with UTF-8, or choose another file.</source>
        <translation>{name} ließ sich nicht als Tabelle lesen. Nichts wurde verändert. Speichere sie als CSV mit UTF-8 oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>As found: {what}</source>
        <translation>Wie gefunden: {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>We read the first rows of {name}: {columns}. Tell us what each column means.</source>
        <translation>Die ersten Zeilen von {name} sind gelesen: {columns}. Sag, was jede Spalte bedeutet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{n} columns</source>
        <comment>one column</comment>
        <translation><numerusform>eine Spalte</numerusform><numerusform>{n} Spalten</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>We read {name}: {rows}, {columns}. Tell us what each column means.</source>
        <translation>{name} ist gelesen: {rows}, {columns}. Sag, was jede Spalte bedeutet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{n} rows</source>
        <comment>one row</comment>
        <translation><numerusform>eine Zeile</numerusform><numerusform>{n} Zeilen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{name} is known as {format}, so its columns need no words.</source>
        <translation>{name} ist als {format} bekannt, ihre Spalten brauchen keine Worte.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Your own field: {name}</source>
        <translation>Dein eigenes Feld: {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Important date: {name}</source>
        <translation>Wichtiger Tag: {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Is {example} {one} or {other}?</source>
        <translation>Ist {example} der {one} oder der {other}?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{day}, {order}</source>
        <translation>{day}, {order}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>In which currency is {example}?</source>
        <translation>In welcher Währung ist {example}?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{n} works</source>
        <comment>{n} work</comment>
        <translation><numerusform>{n} Werk</numerusform><numerusform>{n} Werke</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{n} lines.</source>
        <comment>One line.</comment>
        <translation><numerusform>Eine Zeile.</numerusform><numerusform>{n} Zeilen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{shown} of {n} lines.</source>
        <translation>{shown} von {n} Zeilen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>People come in gently: at most {n} a day in Today.</source>
        <comment>People come in gently: at most one a day in Today.</comment>
        <translation><numerusform>Sie kommen sanft herein: höchstens einer am Tag in Heute.</numerusform><numerusform>Sie kommen sanft herein: höchstens {n} am Tag in Heute.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>New people: {others}, buyers: {buyers}</source>
        <translation>Neue Menschen: {others}, mit Kauf: {buyers}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>All new people: {circle}</source>
        <translation>Alle neuen Menschen: {circle}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{n} people look familiar.</source>
        <comment>One person looks familiar.</comment>
        <translation><numerusform>Ein Mensch kommt bekannt vor.</numerusform><numerusform>{n} Menschen kommen bekannt vor.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Is this the same {name}?</source>
        <translation>Ist das derselbe Mensch, {name}?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Bring in {n} people</source>
        <comment>Bring in one person</comment>
        <translation><numerusform>Einen Menschen einlesen</numerusform><numerusform>{n} Menschen einlesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Bring in {n} sales</source>
        <comment>Bring in one sale</comment>
        <translation><numerusform>Einen Verkauf einlesen</numerusform><numerusform>{n} Verkäufe einlesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Bring in {n} dates</source>
        <comment>Bring in one date</comment>
        <translation><numerusform>Einen wichtigen Tag einlesen</numerusform><numerusform>{n} wichtige Tage einlesen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Bring up to date</source>
        <translation>Auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Bring in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{what}, {n} %</source>
        <translation>{what}, {n} %</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Brought up to date: {much}.</source>
        <translation>Auf den neuesten Stand gebracht: {much}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>There was nothing new in these files.</source>
        <translation>In diesen Dateien war nichts Neues.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>The backup from before it is {name}, in the folder of backups.</source>
        <translation>Die Sicherung von davor ist {name}, im Ordner der Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>comes in</source>
        <translation>kommt herein</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>stays out</source>
        <translation>bleibt draußen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Same name</source>
        <translation>Derselbe Name</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Same phone, another name</source>
        <translation>Dasselbe Telefon, ein anderer Name</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>Same email, another name</source>
        <translation>Dieselbe E-Mail, ein anderer Name</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{name}: {value}, {where}</source>
        <translation>{name}: {value}, {where}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/importing.py"/>
        <source>{said}, same town</source>
        <translation>{said}, derselbe Ort</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Find anyone, any note, any action</source>
        <translation>Menschen, Notizen und Handlungen suchen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Find in this screen</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Keep the selected words in Kind words</source>
        <translation>Die markierten Worte in Schöne Worte behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Hide names and amounts, or show them again</source>
        <translation>Namen und Beträge verbergen oder wieder zeigen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Back one step: menu, dialog, letter, search</source>
        <translation>Einen Schritt zurück: Menü, Fenster, Brief, Suche</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>The actions of a row, in words</source>
        <translation>Die Handlungen einer Zeile, in Worten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>In the list of Today</source>
        <translation>In der Liste von Heute</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Next person</source>
        <translation>Nächster Mensch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Previous person</source>
        <translation>Voriger Mensch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>First person</source>
        <translation>Erster Mensch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Last person</source>
        <translation>Letzter Mensch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Log it at once</source>
        <translation>Gleich eintragen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Skip, this time only</source>
        <translation>Auslassen, nur dieses Mal</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>In a letter</source>
        <translation>In einem Brief</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Choose a template</source>
        <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Type a tab</source>
        <translation>Einen Tabulator schreiben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Where something is written down</source>
        <translation>Wo etwas aufgeschrieben wird</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>On somebody's page</source>
        <translation>Auf jemandes Seite</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Show or hide the details</source>
        <translation>Details zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Edit the name, or the entry in hand</source>
        <translation>Den Namen oder den gewählten Eintrag bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Delete the entry in hand</source>
        <translation>Den gewählten Eintrag löschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Look at the picture of the sale in hand</source>
        <translation>Das Bild des gewählten Verkaufs ansehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Paste a photo, or a picture of the sale in hand</source>
        <translation>Ein Foto einfügen, oder ein Bild des gewählten Verkaufs</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>In the list of clients</source>
        <translation>In der Liste der Kundschaft</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Choose one more</source>
        <translation>Noch jemanden wählen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>In the list of reminders</source>
        <translation>In der Liste der Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Tick</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>In Kind words</source>
        <translation>In Schöne Worte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Another card</source>
        <translation>Eine andere Karte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>May be quoted, or just for you</source>
        <translation>Darf zitiert werden, oder nur für dich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Another week</source>
        <translation>Eine andere Woche</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Another month</source>
        <translation>Ein anderer Monat</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>In settings</source>
        <translation>In den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Move a circle or a step</source>
        <translation>Einen Kreis oder Schritt verschieben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Delete</source>
        <comment>the key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Home</source>
        <comment>the key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>End</source>
        <comment>the key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Menu</source>
        <comment>the key</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Up</source>
        <comment>the key</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Down</source>
        <comment>the key</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Left</source>
        <comment>the key</comment>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Right</source>
        <comment>the key</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/keys.py"/>
        <source>Go to {place}</source>
        <translation>Zu {place} gehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Find a word</source>
        <translation>Ein Wort suchen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Find in kind words</source>
        <translation>In Schöne Worte suchen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Add kind words</source>
        <translation>Schöne Worte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>No kind words yet.</source>
        <translation>Noch keine schönen Worte.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>When someone says something you want to keep, select it in a note and press Ctrl+Shift+K.</source>
        <translation>Wenn jemand etwas sagt, das du behalten möchtest, markiere es in einer Notiz und drücke Strg+Umschalt+K.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Choose who said it.</source>
        <translation>Wähle, wer es gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Select the words to keep first.</source>
        <translation>Markiere zuerst die Worte, die du behalten möchtest.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>It is not clear who said this. Select it on their page.</source>
        <translation>Es ist nicht klar, wer das gesagt hat. Markiere es auf der Seite dieses Menschen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Just for you; not asked yet whether it may be quoted</source>
        <translation>Nur für dich; noch nicht gefragt, ob es zitiert werden darf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Just for you; asked, no answer yet</source>
        <translation>Nur für dich; gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Copied. Before others read it, ask whether it may be quoted.</source>
        <translation>Kopiert. Bevor andere es lesen, frage, ob es zitiert werden darf.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Copied. There is no answer yet whether it may be quoted.</source>
        <translation>Kopiert. Noch keine Antwort, ob es zitiert werden darf.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Copied, for you alone: it is not to be quoted.</source>
        <translation>Kopiert, für dich allein: Es soll nicht zitiert werden.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Kind words of {name}: just for you.</source>
        <translation>Schöne Worte von {name}: nur für dich.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Kind words of {name}: asked whether they may be quoted.</source>
        <translation>Schöne Worte von {name}: gefragt, ob sie zitiert werden dürfen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Kind words of {name}: may be quoted.</source>
        <translation>Schöne Worte von {name}: dürfen zitiert werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>{number} things people said. For the days that need one.</source>
        <comment>One thing somebody said. For the days that need one.</comment>
        <translation><numerusform>Etwas, das jemand gesagt hat. Für die Tage, die es brauchen.</numerusform><numerusform>{number} Dinge, die Menschen gesagt haben. Für die Tage, die eines brauchen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>{n} found.</source>
        <comment>One found.</comment>
        <translation><numerusform>Einmal gefunden.</numerusform><numerusform>{n} gefunden.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Nothing here has “{text}”. Try another word, part of a name or a work.</source>
        <translation>Nichts hier enthält „{text}“. Versuche ein anderes Wort, einen Teil des Namens oder ein Werk.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>About {work}, {day}</source>
        <translation>Über {work}, {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Copy the words of {name}</source>
        <translation>Die Worte von {name} kopieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Edit the words of {name}</source>
        <translation>Die Worte von {name} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Keep the words of {name} just for you</source>
        <translation>Die Worte von {name} nur für dich behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>The words of {name} may be quoted</source>
        <translation>Die Worte von {name} dürfen zitiert werden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>{place} of {of}</source>
        <translation>{place} von {of}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Kind words of {name} kept.</source>
        <translation>Schöne Worte von {name} behalten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Kind words of {name} kept, just for you.</source>
        <translation>Schöne Worte von {name} behalten, nur für dich.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/kind_words.py"/>
        <source>Kind words of {name} changed.</source>
        <translation>Schöne Worte von {name} geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/letters.py"/>
        <source>The letter is copied.</source>
        <translation>Der Brief ist kopiert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/letters.py"/>
        <source>Add your line, or press again to go without it.</source>
        <translation>Füge deine Zeile hinzu, oder drücke noch einmal, um ohne sie zu gehen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/letters.py"/>
        <source>The letter is copied. Paste it into the mail.</source>
        <translation>Der Brief ist kopiert. Füge ihn in die E-Mail ein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/letters.py"/>
        <source>The mail program did not open. Your letter is copied. Paste it into a new mail.</source>
        <translation>Das E-Mail-Programm ging nicht auf. Dein Brief ist kopiert. Füge ihn in eine neue E-Mail ein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/letters.py"/>
        <source>Your own words</source>
        <translation>Deine eigenen Worte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/letters.py"/>
        <source>By email</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/letters.py"/>
        <source>By message</source>
        <translation>Per Nachricht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/letters.py"/>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/letters.py"/>
        <source>Your line: {about}</source>
        <translation>Deine Zeile: {about}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/notices.py"/>
        <source>Slower rhythm…</source>
        <translation>Langsamerer Rhythmus …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/notices.py"/>
        <source>Leave in peace</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/notices.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/notices.py"/>
        <source>You reached out three times without hearing from {name}. That may be enough.</source>
        <translation>Du hast dich dreimal gemeldet, ohne von {name} zu hören. Das mag genug sein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/notices.py"/>
        <source>You put {name} off three times. A slower rhythm may fit better.</source>
        <translation>Du hast {name} dreimal zurückgestellt. Ein langsamerer Rhythmus passt vielleicht besser.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Circle {name} added.</source>
        <translation>Kreis {name} hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Circle {name} changed.</source>
        <translation>Kreis {name} geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Circle {name} removed.</source>
        <translation>Kreis {name} entfernt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Step “{name}” added.</source>
        <translation>Schritt „{name}“ hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Step “{name}” changed.</source>
        <translation>Schritt „{name}“ geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Step “{name}” removed.</source>
        <translation>Schritt „{name}“ entfernt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Template “{name}” added.</source>
        <translation>Vorlage „{name}“ hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Template “{name}” changed.</source>
        <translation>Vorlage „{name}“ geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Template “{name}” removed.</source>
        <translation>Vorlage „{name}“ entfernt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>{name} changed.</source>
        <translation>{name} geändert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Here again.</source>
        <translation>Wieder da.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>The import is taken back.</source>
        <translation>Der Import ist zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Put back.</source>
        <translation>Zurückgelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Away: {days}.</source>
        <translation>Frei: {days}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/order_deeds.py"/>
        <source>Brought in: what was new about people who are here.</source>
        <translation>Eingelesen: was über Menschen neu war, die hier sind.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>Find someone, a note, or something to do</source>
        <translation>Suche jemanden, eine Notiz oder etwas zu tun</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>In notes and letters</source>
        <translation>In Notizen und Briefen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>Quick note: “{text}”</source>
        <translation>Kurznotiz: „{text}“</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>Nothing here fits “{text}”.</source>
        <translation>Nichts hier passt zu „{text}“.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/palette.py"/>
        <source>{text}, {day}</source>
        <translation>{text}, {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Rather no messages</source>
        <translation>Lieber keine Nachrichten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Rather no phone calls</source>
        <translation>Lieber keine Anrufe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Rather no emails</source>
        <translation>Lieber keine E-Mails</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Rather no letters</source>
        <translation>Lieber keine Briefe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Rather no visits</source>
        <translation>Lieber keine Besuche</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Rather no gifts</source>
        <translation>Lieber keine Geschenke</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Rather no social comments</source>
        <translation>Lieber keine Kommentare</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Rather no events</source>
        <translation>Lieber keine Veranstaltungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Not yet</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>None</source>
        <comment>a check-in</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Was due {day}</source>
        <translation>Vorgesehen: {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{count} for {amounts}</source>
        <translation>{count} für {amounts}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{n} people</source>
        <comment>{n} person</comment>
        <translation><numerusform>{n} Mensch</numerusform><numerusform>{n} Menschen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>In memory of {name}</source>
        <translation>In Erinnerung an {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Nothing is suggested but what you promised and your own reminders. Everything you kept stays here.</source>
        <translation>Nichts wird vorgeschlagen außer dem, was du versprochen hast, und deinen eigenen Erinnerungen. Alles Aufbewahrte bleibt hier.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Kept in memory</source>
        <translation>In Erinnerung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{name} is resting</source>
        <translation>{name} ruht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Until {day}.</source>
        <translation>Bis {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{name} is paused</source>
        <translation>{name} ist pausiert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{name} is not ours to look after</source>
        <translation>{name} ist nicht in deiner Obhut</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Not ours</source>
        <translation>Nicht unsere</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>No check-in and no step after a sale is suggested.</source>
        <translation>Kein Melden und kein Schritt nach einem Verkauf wird vorgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{name} reaches out first</source>
        <translation>{name} meldet sich selbst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Only a reply they wait for, what you promised and your own reminders are suggested. You can still keep notes.</source>
        <translation>Nur eine erwartete Antwort, was du versprochen hast und deine eigenen Erinnerungen werden vorgeschlagen. Notizen kannst du weiter schreiben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Nothing is suggested and nothing drafted. You can still keep notes, and she can always write to you.</source>
        <translation>Nichts wird vorgeschlagen und nichts entworfen. Notizen kannst du weiter schreiben, und sie kann dir immer schreiben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Nothing is suggested and nothing drafted. You can still keep notes, and he can always write to you.</source>
        <translation>Nichts wird vorgeschlagen und nichts entworfen. Notizen kannst du weiter schreiben, und er kann dir immer schreiben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Nothing is suggested and nothing drafted. You can still keep notes, and they can always write to you.</source>
        <translation>Nichts wird vorgeschlagen und nichts entworfen. Notizen kannst du weiter schreiben, und du kannst immer Post bekommen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{name} asked for quiet</source>
        <translation>{name} möchte Ruhe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Since {day}.</source>
        <translation>Seit {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Asked by {who}.</source>
        <translation>Darum bat {who}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Welcome to be in touch</source>
        <translation>Hört gern von dir</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>No promotions</source>
        <translation>Keine Werbung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>A joy</source>
        <translation>Eine Freude</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>A good fit</source>
        <translation>Passt gut</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Not sure yet</source>
        <translation>Noch unsicher</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/person.py"/>
        <source>in {n} days</source>
        <comment>in {n} day</comment>
        <translation><numerusform>in {n} Tag</numerusform><numerusform>in {n} Tagen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{time} there now</source>
        <translation>dort ist es {time}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>about a week before</source>
        <translation>etwa eine Woche davor</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>about a month before</source>
        <translation>etwa einen Monat davor</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>about a season before</source>
        <translation>etwa eine Jahreszeit davor</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>about a year before</source>
        <translation>etwa ein Jahr davor</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>longer ago than a year</source>
        <translation>länger her als ein Jahr</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{roughly}, around {day}</source>
        <translation>{roughly}, um den {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>A season ago</source>
        <translation>Vor einer Jahreszeit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>A year ago</source>
        <translation>Vor einem Jahr</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Longer ago</source>
        <translation>Länger her</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{year} has no 29 February. Leave the year away, or mend it.</source>
        <translation>{year} hat keinen 29. Februar. Lass das Jahr weg oder ändere es.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>There is no {day}.</source>
        <comment>of a year</comment>
        <translation>Den {day} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{title} has no day. Say which one, or remove it.</source>
        <translation>{title} hat keinen Tag. Sag welchen, oder entferne es.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>A date</source>
        <translation>Ein wichtiger Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Nobody is chosen for “{kind}”. Choose somebody, or remove it.</source>
        <translation>Für „{kind}“ ist niemand gewählt. Wähle jemanden oder entferne es.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>A whole number from {least} to {most}.</source>
        <translation>Eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{name} is here already.</source>
        <translation>{name} ist schon hier.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{name} has this e-mail.</source>
        <translation>{name} hat diese E-Mail.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>{name} has this phone.</source>
        <translation>{name} hat dieses Telefon.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>It is {name}</source>
        <translation>Es ist {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/person.py"/>
        <source>Nobody is chosen for “{text}”. Choose somebody from the list.</source>
        <translation>Für „{text}“ ist niemand gewählt. Wähle jemanden aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Choose a photo…</source>
        <translation>Foto wählen …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Choose another photo…</source>
        <translation>Anderes Foto wählen …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Paste a photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Take the photo away</source>
        <translation>Foto wegnehmen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Choose another picture…</source>
        <translation>Anderes Bild wählen …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Take the picture away</source>
        <translation>Bild wegnehmen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Look at the picture</source>
        <translation>Das Bild ansehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>With a picture</source>
        <translation>Mit einem Bild</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Drop a photo here, or paste one (Ctrl+V)</source>
        <translation>Leg ein Foto hier ab oder füge eines ein (Strg+V)</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Photo of {name} saved.</source>
        <translation>Foto von {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Photo of {name} taken away.</source>
        <translation>Foto von {name} weggenommen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Picture saved.</source>
        <translation>Bild gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Picture taken away.</source>
        <translation>Bild weggenommen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Picture: {name}. Choose another…</source>
        <translation>Bild: {name}. Anderes wählen …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>{name}, no photo yet</source>
        <translation>{name}, noch kein Foto</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>{title}, {what}</source>
        <translation>{title}, {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/pictures.py"/>
        <source>{title} lives with {names} now.</source>
        <translation>{title} lebt jetzt bei {names}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>Someone, or a line: Sold Dune to Ana for €450</source>
        <translation>Jemand, oder eine Zeile auf Englisch: Sold Dune to Ana for €450</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>Type a name, or a whole line: who, what, when, how they seemed.</source>
        <translation>Schreib einen Namen oder eine ganze Zeile auf Englisch: wer, was, wann, in welcher Stimmung.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>Enter saves all of it</source>
        <translation>Eingabe speichert alles</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>Closes after saving</source>
        <translation>Schließt nach dem Speichern</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>What did they say?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>What is to be written down?</source>
        <translation>Was soll aufgeschrieben werden?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>What is the work called?</source>
        <translation>Wie heißt das Werk?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>That day is past. When is it due?</source>
        <translation>Dieser Tag ist vorbei. Bis wann ist es gedacht?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>Keep it as a note about someone</source>
        <translation>Als Notiz über jemanden behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>When it is due: {day}</source>
        <translation>Bis wann: {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>Who is meant with “{called}”?</source>
        <translation>Wer ist mit „{called}“ gemeint?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>Nobody here is called {called}. Who is it?</source>
        <translation>Niemand hier heißt {called}. Wer ist es?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>A thank-you will wait in Today.</source>
        <translation>Ein Dank wartet dann in Heute.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>A thank-you will wait in Today {when}.</source>
        <translation>Ein Dank wartet {when} in Heute.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>{name} is new here and is added too.</source>
        <translation>{name} ist neu hier und wird auch hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>Feeling</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/quick.py"/>
        <source>{what} for {name} saved.</source>
        <translation>{what} für {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Today decides by itself from your circles.</source>
        <translation>Heute entscheidet von selbst, nach deinen Kreisen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Today is still a good day.</source>
        <translation>Auch heute ist ein guter Tag.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>This is no time of day. Try 16:30, or leave it empty.</source>
        <translation>Das ist keine Uhrzeit. Versuche 16:30 oder lass es leer.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>A few words, so that you know what it is.</source>
        <translation>Ein paar Worte, damit du weißt, was es ist.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>A number from 1 to 999.</source>
        <translation>Eine Zahl von 1 bis 999.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Snoozed, due {due}</source>
        <translation>Zurückgestellt, vorgesehen {due}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Until early {month}</source>
        <translation>Bis Anfang {month}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Until mid {month}</source>
        <translation>Bis Mitte {month}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Until late {month}</source>
        <translation>Bis Ende {month}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{section}, was due {day}</source>
        <translation>{section}, vorgesehen {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{day}, today</source>
        <translation>{day}, heute</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{day}, nothing due</source>
        <translation>{day}, nichts fällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{n} things</source>
        <comment>one thing</comment>
        <translation><numerusform>eine Sache</numerusform><numerusform>{n} Sachen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{day}, {things}</source>
        <translation>{day}, {things}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{day}, {things}: {names}</source>
        <translation>{day}, {things}: {names}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Edit {what}</source>
        <translation>{what} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Nothing is due {when}.</source>
        <translation>{when} ist nichts fällig.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Answer {name} about {title}</source>
        <translation>{name} zu {title} antworten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Thank {name} for {title}</source>
        <translation>{name} für {title} danken</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Ask {name}: {step}</source>
        <translation>{name} fragen: {step}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{step}, with {name}</source>
        <translation>{step}, mit {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Thank {name} for sending {who}</source>
        <translation>{name} danken, weil {who} dadurch kam</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Thank {name} for kind words</source>
        <translation>{name} für schöne Worte danken</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Thank {name} for the gift</source>
        <translation>{name} für das Geschenk danken</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Answer {name}</source>
        <translation>{name} antworten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Make it right with {name}: {title}</source>
        <translation>Bei {name} wiedergutmachen: {title}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Make it right with {name}</source>
        <translation>Bei {name} wiedergutmachen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{name}, {small}</source>
        <translation>{name}, {small}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Asked {when}</source>
        <translation>Angefragt {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Sold to {who} {when}</source>
        <translation>An {who} verkauft {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Sold {when}</source>
        <translation>Verkauft {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{title}, agreed {when}</source>
        <translation>{title}, vereinbart {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{title}, with {who} since {day}</source>
        <translation>{title}, bei {who} seit {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{title}, delivered {when}</source>
        <translation>{title}, geliefert {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>On the day you chose</source>
        <translation>Am Tag, den du gewählt hast</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{often}, a rhythm of their own</source>
        <translation>{often}, ein eigener Rhythmus</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{often}, long silent</source>
        <translation>{often}, lange still</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Your reminder for {name}, {often}</source>
        <translation>Deine Erinnerung für {name}, {often}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Your reminder, {often}</source>
        <translation>Deine Erinnerung, {often}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Who bought {title} {when}</source>
        <translation>Mit einem Kauf {when}: {title}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Who bought something {when}</source>
        <translation>Mit einem Kauf {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Said {when}</source>
        <translation>Gesagt {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Given {when}</source>
        <translation>Geschenkt {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Waiting since {day}</source>
        <translation>Wartet seit {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Not quite happy {when}</source>
        <translation>Nicht ganz zufrieden {when}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>A promise to {name}, from {day}</source>
        <translation>Ein Versprechen an {name}, vom {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>And for {title}.</source>
        <translation>Und für {title}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>And for sending {who}.</source>
        <translation>Und dafür, {who} geschickt zu haben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>And for their kind words.</source>
        <translation>Und für die schönen Worte.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>And for a gift.</source>
        <translation>Und für ein Geschenk.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>And for her kind words.</source>
        <translation>Und für ihre schönen Worte.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>And for his kind words.</source>
        <translation>Und für seine schönen Worte.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{often}, her own rhythm</source>
        <translation>{often}, ihr eigener Rhythmus</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/reminders.py"/>
        <source>{often}, his own rhythm</source>
        <translation>{often}, sein eigener Rhythmus</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>on weekdays</source>
        <translation>an Werktagen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>weekday</source>
        <translation>Werktag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>at weekends</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>weekend day</source>
        <translation>Wochenendtag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>on every day</source>
        <translation>an jedem Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>fifth</source>
        <translation>fünften</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>second to last</source>
        <translation>vorletzten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>third to last</source>
        <translation>drittletzten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>fourth to last</source>
        <translation>viertletzten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>fifth to last</source>
        <translation>fünftletzten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{number} days</source>
        <comment>one day</comment>
        <translation><numerusform>einen Tag</numerusform><numerusform>{number} Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{number} weeks</source>
        <comment>one week</comment>
        <translation><numerusform>eine Woche</numerusform><numerusform>{number} Wochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{number} months</source>
        <comment>one month</comment>
        <translation><numerusform>einen Monat</numerusform><numerusform>{number} Monate</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{number} years</source>
        <comment>one year</comment>
        <translation><numerusform>ein Jahr</numerusform><numerusform>{number} Jahre</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{long} after it is done</source>
        <translation>{long}, nachdem es erledigt ist</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{day}, then {long} after each time it is done{end}.</source>
        <translation>{day}, dann jeweils {long}, nachdem es erledigt ist{end}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>Once, on {day}.</source>
        <translation>Einmal, am {day}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{often}, from {day}{end}.</source>
        <translation>{often}, ab {day}{end}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>It has come to its end.</source>
        <translation>Es ist zu seinem Ende gekommen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>Next: {days}.</source>
        <translation>Als Nächstes: {days}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{every} {days}</source>
        <translation>{every} {days}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>, twice in all</source>
        <translation>, insgesamt zweimal</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>, {number} times in all</source>
        <comment>, once in all</comment>
        <translation><numerusform>, insgesamt einmal</numerusform><numerusform>, insgesamt {number} Mal</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>, until {day}</source>
        <translation>, bis {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>on the {days}</source>
        <translation>am {days}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>on day {days} of the year</source>
        <translation>am Tag {days} des Jahres</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>in week {days}</source>
        <translation>in Woche {days}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{days}, of these the {places}</source>
        <translation>{days}, davon den {places}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>on the {place} of {month}</source>
        <translation>am {place} im {month}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{weekdays}, where it is the {days}</source>
        <translation>{weekdays}, wenn es auf den {days} fällt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>on the {places} {what}</source>
        <translation>am {places} {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>on the last day</source>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>on the {day}, or the last day</source>
        <translation>am {day} oder am letzten Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>on 29 February, or the 28th</source>
        <translation>am 29. Februar oder am 28.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{place} {day}</source>
        <translation>{place} {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{ordinal} to last</source>
        <translation>{ordinal}-letzten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{n} from the end</source>
        <translation>{n} vom Ende</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/rules.py"/>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>Look around a sample studio</source>
        <translation>In einem Musteratelier umsehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>This is Mira’s studio, made up to look around.</source>
        <translation>Das ist Miras Atelier, erfunden zum Umsehen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>Leave Mira’s studio</source>
        <translation>Miras Atelier verlassen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>Take them along?</source>
        <translation>Sie mitnehmen?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>Leave without</source>
        <translation>Ohne sie gehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>{n} more</source>
        <comment>one more</comment>
        <translation><numerusform>ein weiterer</numerusform><numerusform>{n} weitere</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>You added {who} to Mira’s studio. Everything about them can come along to your own, or be left with hers.</source>
        <translation>Du hast {who} in Miras Atelier hinzugefügt. Alles über sie kann in dein eigenes mitkommen oder bei ihrem bleiben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/sample.py"/>
        <source>{n} people came along.</source>
        <comment>One person came along.</comment>
        <translation><numerusform>Ein Mensch kam mit.</numerusform><numerusform>{n} Menschen kamen mit.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>People a day</source>
        <translation>Menschen am Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Start of the day</source>
        <translation>Beginn des Tages</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Time for a thank-you</source>
        <translation>Zeit für einen Dank</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Notice before a promise</source>
        <translation>Vorlauf vor einem Versprechen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Notice before a date</source>
        <translation>Vorlauf vor einem wichtigen Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Notice before a date by letter</source>
        <translation>Vorlauf vor einem wichtigen Tag, per Brief</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Time of the good morning</source>
        <translation>Uhrzeit des Guten Morgens</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Names in notifications</source>
        <translation>Namen in Mitteilungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Staying in the tray</source>
        <translation>Bleiben im Infobereich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>The circle for new people</source>
        <translation>Der Kreis für neue Menschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>The circle for buyers</source>
        <translation>Der Kreis für alle, die gekauft haben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>For imports without a sale</source>
        <translation>Für Importe ohne Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>The people your studio would not exist without</source>
        <translation>Die Menschen, ohne die es dein Atelier nicht gäbe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>They own more than one work, or the big one</source>
        <translation>Ihnen gehört mehr als ein Werk, oder das große</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>They bought</source>
        <translation>Sie haben gekauft</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>A word now and then is right for them</source>
        <translation>Ab und zu ein Wort ist für sie richtig</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>They asked, not bought yet</source>
        <translation>Sie haben gefragt, noch nicht gekauft</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Nothing is suggested</source>
        <translation>Nichts wird vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>editions</source>
        <translation>Editionen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>commissions</source>
        <translation>Auftragswerke</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>workshops</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>other sales</source>
        <translation>andere Verkäufe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>days</source>
        <comment>day</comment>
        <translation><numerusform>Tag</numerusform><numerusform>Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>weeks</source>
        <comment>week</comment>
        <translation><numerusform>Woche</numerusform><numerusform>Wochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>months</source>
        <comment>month</comment>
        <translation><numerusform>Monat</numerusform><numerusform>Monate</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>years</source>
        <comment>year</comment>
        <translation><numerusform>Jahr</numerusform><numerusform>Jahre</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>This is a whole number from {expects}.</source>
        <translation>Das ist eine ganze Zahl von {expects}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>This is a time of day, such as 08:30.</source>
        <translation>Das ist eine Uhrzeit, etwa 08:30.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>These are two different times of day, such as 19:00 and 08:00.</source>
        <translation>Das sind zwei verschiedene Uhrzeiten, etwa 19:00 und 08:00.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>This is a currency of three letters, such as EUR.</source>
        <translation>Das ist eine Währung aus drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>One day at least stays a working day.</source>
        <translation>Mindestens ein Tag bleibt ein Arbeitstag.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>A name is needed.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>A new step, another time and other sales hold for what is delivered from that day on. A step that is switched off goes at once.</source>
        <translation>Ein neuer Schritt, eine andere Zeit und andere Verkäufe gelten für das, was ab dem Tag geliefert wird. Ein ausgeschalteter Schritt geht sofort.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>It needs one kind of sale at least.</source>
        <translation>Es braucht mindestens eine Art von Verkauf.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>The one that fits</source>
        <translation>Der passende</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>none</source>
        <comment>no rhythm</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Give its role to another before you remove it</source>
        <translation>Gib die Rolle einem anderen, bevor du ihn entfernst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>This is a whole number from 1 to {most}.</source>
        <translation>Das ist eine ganze Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{people} in {name}. They keep their own rhythm where they have one.</source>
        <translation>{people} in {name}. Eigene Rhythmen bleiben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>There are {n} people</source>
        <comment>There is one person</comment>
        <translation><numerusform>Es ist ein Mensch</numerusform><numerusform>Es sind {n} Menschen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Make it the circle for new people</source>
        <translation>Zum Kreis für neue Menschen machen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Make it the circle for buyers</source>
        <translation>Zum Kreis für alle machen, die gekauft haben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Make it the one for people who only came by import</source>
        <translation>Zu dem für Menschen machen, die nur durch einen Import kamen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{name} {every}</source>
        <translation>{name} {every}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Room for {n} people a day</source>
        <comment>Room for one person a day</comment>
        <translation><numerusform>Platz für einen Menschen am Tag</numerusform><numerusform>Platz für {n} Menschen am Tag</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>That is more than a day has room for. Nobody is lost: who waits longest comes first. If you like, take a slower rhythm, make more room, or give some people no rhythm on their own page.</source>
        <translation>Das ist mehr, als an einem Tag Platz hat. Niemand geht verloren: Wer am längsten wartet, kommt zuerst. Wenn du magst, nimm einen langsameren Rhythmus, schaffe mehr Platz oder gib manchen Menschen auf ihrer Seite keinen Rhythmus.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{time} after</source>
        <translation>{time} danach</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{n} days after</source>
        <comment>{n} day after</comment>
        <translation><numerusform>{n} Tag danach</numerusform><numerusform>{n} Tage danach</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>for every sale</source>
        <translation>für jeden Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>for {kinds}</source>
        <translation>für {kinds}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{n} days before</source>
        <comment>{n} day before</comment>
        <translation><numerusform>{n} Tag davor</numerusform><numerusform>{n} Tage davor</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>on the day</source>
        <translation>am Tag selbst</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>From {first} to {last}</source>
        <translation>Vom {first} bis zum {last}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Last one {when} at {clock}, opened and checked. Kept: 7 days, 4 weeks, 12 months.</source>
        <translation>Zuletzt {when} um {clock}, geöffnet und geprüft. Behalten: 7 Tage, 4 Wochen, 12 Monate.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{day} at {clock}</source>
        <translation>{day} um {clock}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Each was opened and checked when it was made. They lie beside your data.</source>
        <translation>Jede wurde beim Anlegen geöffnet und geprüft. Sie liegen bei deinen Daten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>None yet. One is made every day, opened and checked. Kept: 7 days, 4 weeks, 12 months.</source>
        <translation>Noch keine. Jeden Tag wird eine angelegt, geöffnet und geprüft. Behalten: 7 Tage, 4 Wochen, 12 Monate.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Made by you</source>
        <translation>Von dir angelegt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Before two people became one</source>
        <translation>Bevor zwei Menschen einer wurden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Before going back</source>
        <translation>Vor dem Zurückgehen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Before mending</source>
        <translation>Vor dem Reparieren</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{why}: {much}</source>
        <translation>{why}: {much}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation><numerusform>{n} Eintrag</numerusform><numerusform>{n} Einträge</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>One file and your pictures. {much}, {size}.</source>
        <translation>Eine Datei und deine Bilder. {much}, {size}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>Nothing lies there. What you delete can come back for 30 days.</source>
        <translation>Dort liegt nichts. Was du löschst, kann 30 Tage lang zurückkommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/settings.py"/>
        <source>{n} things lie there. Each can come back for 30 days.</source>
        <comment>One thing lies there. It can come back for 30 days.</comment>
        <translation><numerusform>Dort liegt eine Sache. Sie kann 30 Tage lang zurückkommen.</numerusform><numerusform>Dort liegen {n} Sachen. Jede kann 30 Tage lang zurückkommen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/showing.py"/>
        <source>Names and amounts are hidden. {keys} shows them again.</source>
        <translation>Namen und Beträge sind verborgen. {keys} zeigt sie wieder.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/showing.py"/>
        <source>Names and amounts are shown again.</source>
        <translation>Namen und Beträge sind wieder zu sehen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>One file that brings everything back, spreadsheets, contact cards, calendar.</source>
        <translation>Eine Datei, die alles zurückbringt, Tabellen, Kontaktkarten, Kalender.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>This list as a table…</source>
        <translation>Diese Liste als Tabelle …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>This list as a table</source>
        <translation>Diese Liste als Tabelle</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Choose where…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Called off. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>One file that brings back every word, date, photo and paper, here or elsewhere.</source>
        <translation>Eine Datei, die jedes Wort, jeden Tag, jedes Foto und Dokument zurückbringt, hier oder anderswo.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>People as a table</source>
        <translation>Menschen als Tabelle</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>For a spreadsheet.</source>
        <translation>Für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Works and sales as a table</source>
        <translation>Werke und Verkäufe als Tabelle</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>For a spreadsheet, or for who does your taxes.</source>
        <translation>Für eine Tabellenkalkulation, oder für die Steuer.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Contacts as a table</source>
        <translation>Kontakte als Tabelle</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>When you were in touch, how, and what about.</source>
        <translation>Wann ihr in Kontakt wart, wie und worüber.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Promises as a table</source>
        <translation>Versprechen als Tabelle</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Dates as a table</source>
        <translation>Wichtige Tage als Tabelle</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Birthdays and other days.</source>
        <translation>Geburtstage und andere Tage.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Kind words as a table</source>
        <translation>Schöne Worte als Tabelle</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>With who may be quoted.</source>
        <translation>Mit dem, was zitiert werden darf.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Contact cards</source>
        <translation>Kontaktkarten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>For a phone or another address book.</source>
        <translation>Für ein Telefon oder ein anderes Adressbuch.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Dates, reminders and check-ins, with alarms.</source>
        <translation>Wichtige Tage, Erinnerungen und Melden, mit Alarm.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>A page to read</source>
        <translation>Eine Seite zum Lesen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Opens in any browser.</source>
        <translation>Öffnet sich in jedem Browser.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>The page, with photos and papers</source>
        <translation>Die Seite, mit Fotos und Dokumenten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>One zip, for somebody who asks what you have about them.</source>
        <translation>Ein Zip, für jemanden, der wissen möchte, was du aufbewahrst.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>As data</source>
        <translation>Als Daten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>For another program.</source>
        <translation>Für ein anderes Programm.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>people</source>
        <translation>menschen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>sales</source>
        <translation>verkaeufe</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>contacts</source>
        <translation>kontakte</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>promises</source>
        <translation>versprechen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>cards</source>
        <translation>karten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>calendar</source>
        <translation>kalender</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Everything about {name}…</source>
        <translation>Alles über {name} …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Everything about {name}</source>
        <translation>Alles über {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>Writing the file, {n} %.</source>
        <translation>Die Datei wird geschrieben, {n} %.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>{file} is written: {n} records.</source>
        <comment>{file} is written: one record.</comment>
        <translation><numerusform>{file} ist geschrieben: ein Eintrag.</numerusform><numerusform>{file} ist geschrieben: {n} Einträge.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/taking_out.py"/>
        <source>{n} people who asked for quiet are not in it.</source>
        <comment>One person who asked for quiet is not in it.</comment>
        <translation><numerusform>Ein Mensch, der Ruhe möchte, ist nicht dabei.</numerusform><numerusform>{n} Menschen, die Ruhe möchten, sind nicht dabei.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>who they sent</source>
        <translation>wen sie geschickt haben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>colleague</source>
        <translation>andere vom Fach</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>days since</source>
        <translation>Tage seit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>my name</source>
        <translation>mein Name</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>your line</source>
        <translation>deine Zeile</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Ana</source>
        <translation>Ana</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Kofi</source>
        <translation>Kofi</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Walter Quince</source>
        <translation>Walter Quince</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>something you noticed, or they said</source>
        <translation>etwas, das dir auffiel oder das gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Dear {greeting},

{line: something you noticed, or they said}

Warmly,
{me}</source>
        <translation>Hallo {greeting},

{line: etwas, das dir auffiel oder das gesagt wurde}

Herzlich
{me}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Every template keeps one line open for you to fill. A thank-you that asks for nothing is the one people keep.</source>
        <translation>Jede Vorlage lässt eine Zeile für dich offen. Ein Dank, der um nichts bittet, ist der, den Menschen behalten.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>How a letter begins, for Ana</source>
        <translation>Wie ein Brief beginnt, für Ana</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Nothing is left open for you to write. A line of your own makes it theirs: insert “your line”.</source>
        <translation>Nichts bleibt für dich offen. Eine eigene Zeile macht den Brief zu ihrem: Füge „deine Zeile“ ein.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>Others</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>making it right</source>
        <translation>wiedergutmachen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>someone they sent</source>
        <translation>jemand, den sie geschickt haben</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>a gift</source>
        <translation>ein Geschenk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>a birthday</source>
        <translation>ein Geburtstag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>another date</source>
        <translation>ein anderer Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>it has been a while</source>
        <translation>es ist eine Weile her</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>after a long silence</source>
        <translation>nach langer Stille</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>come back any time</source>
        <translation>jederzeit willkommen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>a kind no</source>
        <translation>ein freundliches Nein</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>sending on</source>
        <translation>weiterempfehlen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>a promotion</source>
        <translation>eine Werbung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/templates.py"/>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>No thank-you yet</source>
        <translation>Noch kein Dank</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Delighted</source>
        <translation>Begeistert</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Happy</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Unhappy</source>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>to say thank you</source>
        <translation>zum Danken</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>to help</source>
        <translation>zum Helfen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>to ask how it feels</source>
        <translation>zur Frage, wie es gefällt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>to greet</source>
        <translation>zum Grüßen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>to reply</source>
        <translation>zum Antworten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>about paperwork</source>
        <translation>wegen Unterlagen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>about something for sale</source>
        <translation>wegen etwas zum Verkauf</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Asked about {title}</source>
        <translation>Hat nach {title} gefragt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Bought {title}</source>
        <translation>Hat {title} gekauft</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Ordered {title}, in the making</source>
        <translation>Hat {title} bestellt, in Arbeit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>{title} went elsewhere</source>
        <translation>{title} ging anderswohin</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>{title}, declined by you</source>
        <translation>{title}, von dir abgelehnt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>{title}, cancelled</source>
        <translation>{title}, abgesagt</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>{title}, refunded</source>
        <translation>{title}, erstattet</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Asked for no promotions</source>
        <translation>Möchte keine Werbung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Active again</source>
        <translation>Wieder aktiv</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>as the circle</source>
        <translation>wie der Kreis</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>by message</source>
        <translation>per Nachricht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>on the phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>by email</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>in a comment</source>
        <translation>in einem Kommentar</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>at an event</source>
        <translation>bei einer Veranstaltung</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>{what}, not reached</source>
        <translation>{what}, nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>{what} from them</source>
        <translation>{what} an dich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>{what} {purpose}</source>
        <translation>{what} {purpose}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>{what}, {long}</source>
        <translation>{what}, {long}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>{n} minutes</source>
        <comment>one minute</comment>
        <translation><numerusform>eine Minute</numerusform><numerusform>{n} Minuten</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Promise given up: {what}</source>
        <translation>Versprechen aufgegeben: {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Promised: {what}</source>
        <translation>Versprochen: {what}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Pause ended</source>
        <translation>Pause beendet</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Moved to {circle}</source>
        <translation>Jetzt in {circle}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Rhythm: {rhythm}</source>
        <translation>Rhythmus: {rhythm}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Two records became one</source>
        <translation>Aus zwei Einträgen wurde einer</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/timeline.py"/>
        <source>Came by import</source>
        <translation>Kam durch einen Import</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>What did I do today that made someone’s life easier, richer, more meaningful?</source>
        <translation>Was habe ich heute getan, das jemandes Leben leichter, reicher, sinnvoller gemacht hat?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>{hello}, {name}</source>
        <translation>{hello}, {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>{day}. One person today.</source>
        <translation>{day}. Ein Mensch heute.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>{day}. {number} people today, one at a time.</source>
        <translation>{day}. {number} Menschen heute, einer nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>While you were away: {number} people are in Today. Start where you like.</source>
        <translation>Während du weg warst: {number} Menschen stehen in Heute. Fang an, wo du magst.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>While you were away: one person is in Today.</source>
        <translation>Während du weg warst: Ein Mensch steht in Heute.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>Looked after today: {names} and {more} more</source>
        <translation>Heute umsorgt: {names} und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>Looked after today: {names}</source>
        <translation>Heute umsorgt: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/today.py"/>
        <source>The next {number} are {when}.</source>
        <comment>The next one is {when}.</comment>
        <translation><numerusform>Das nächste ist {when}.</numerusform><numerusform>Die nächsten {number} sind {when}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>{number} people heard from you today.</source>
        <translation>{number} Menschen haben heute von dir gehört.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>One person heard from you today.</source>
        <translation>Ein Mensch hat heute von dir gehört.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/today.py"/>
        <source>The next check-in is {when}.</source>
        <translation>Das nächste Melden ist {when}.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/tray.py"/>
        <source>Open Today</source>
        <translation>Heute öffnen</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/tray.py"/>
        <source>Later (1 hour)</source>
        <translation>Später (1 Stunde)</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/tray.py"/>
        <source>Client Care stays in the tray</source>
        <translation>Client Care bleibt im Infobereich</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/tray.py"/>
        <source>From there it tells you what is due. Quit, in its menu, ends it.</source>
        <translation>Von dort sagt es dir, was fällig ist. „Beenden“ in seinem Menü schließt es ganz.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/tray.py"/>
        <source>{n} reminders</source>
        <comment>one reminder</comment>
        <translation><numerusform>eine Erinnerung</numerusform><numerusform>{n} Erinnerungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/tray.py"/>
        <source>Client Care, {who} in Today</source>
        <translation>Client Care, {who} in Heute</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Are these the same person?</source>
        <translation>Ist das derselbe Mensch?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Both histories are kept, and of two wishes the stricter one. A backup is made first; you can undo this.</source>
        <translation>Beide Verläufe bleiben, und von zwei Wünschen der strengere. Zuerst wird gesichert; du kannst es rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>This stays.</source>
        <translation>Das bleibt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>No two records here look like one person.</source>
        <translation>Keine zwei Einträge hier sehen nach einem Menschen aus.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Found by e-mails, phones and names that are alike. Nothing is joined by itself.</source>
        <translation>Gefunden an ähnlichen E-Mails, Telefonen und Namen. Nichts wird von selbst zusammengelegt.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Looking through everybody.</source>
        <translation>Alle werden durchgesehen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>The other record</source>
        <translation>Der andere Eintrag</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Nobody is chosen. Type a name, and choose somebody from the list.</source>
        <translation>Niemand ist gewählt. Schreib einen Namen und wähle jemanden aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>This is the same record. Choose the other one.</source>
        <translation>Das ist derselbe Eintrag. Wähle den anderen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Same person as…</source>
        <translation>Derselbe Mensch wie …</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Find people who are here twice</source>
        <translation>Menschen finden, die doppelt hier sind</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Greeted as</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Best by</source>
        <translation>Am besten per</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Sent by</source>
        <translation>Geschickt von</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Came by</source>
        <translation>Kam durch</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Your own fields</source>
        <translation>Deine eigenen Felder</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Brings</source>
        <translation>Bringt mit</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>They have the same e-mail.</source>
        <translation>Sie haben dieselbe E-Mail.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>They have the same phone.</source>
        <translation>Sie haben dasselbe Telefon.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Their names are alike.</source>
        <translation>Ihre Namen ähneln sich.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>They have the same e-mail, and their names are alike.</source>
        <translation>Sie haben dieselbe E-Mail, und ihre Namen ähneln sich.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>They have the same phone, and their names are alike.</source>
        <translation>Sie haben dasselbe Telefon, und ihre Namen ähneln sich.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>They have the same e-mail and the same phone.</source>
        <translation>Sie haben dieselbe E-Mail und dasselbe Telefon.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>They have the same e-mail and the same phone, and their names are alike.</source>
        <translation>Sie haben dieselbe E-Mail und dasselbe Telefon, und ihre Namen ähneln sich.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>came by import, {day}</source>
        <translation>kam durch einen Import, {day}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>with you since {year}</source>
        <translation>mit dir seit {year}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>with you since {day}</source>
        <translation>mit dir seit {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>{n} contacts</source>
        <comment>{n} contact</comment>
        <translation><numerusform>{n} Kontakt</numerusform><numerusform>{n} Kontakte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation><numerusform>{n} Notiz</numerusform><numerusform>{n} Notizen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>{n} promises</source>
        <comment>{n} promise</comment>
        <translation><numerusform>{n} Versprechen</numerusform><numerusform>{n} Versprechen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>{n} feelings</source>
        <comment>{n} feeling</comment>
        <translation><numerusform>{n} Stimmung</numerusform><numerusform>{n} Stimmungen</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Keep the record of {name}</source>
        <translation>Den Eintrag von {name} behalten</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>{label}: {value}, from the record of {name}</source>
        <translation>{label}: {value}, aus dem Eintrag von {name}</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Looking through everybody, {n} %.</source>
        <translation>Alle werden durchgesehen, {n} %.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Making the backup first, {n} %.</source>
        <translation>Zuerst wird gesichert, {n} %.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>{n} pairs may be the same person</source>
        <comment>One pair may be the same person</comment>
        <translation><numerusform>Ein Paar könnte derselbe Mensch sein</numerusform><numerusform>{n} Paare könnten je derselbe Mensch sein</numerusform></translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>Who is {name} too?</source>
        <translation>Wer ist auch {name}?</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>{name} and {other} are one record now.</source>
        <translation>{name} und {other} sind jetzt ein Eintrag.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/two_records.py"/>
        <source>{name} and {other} stay two people.</source>
        <translation>{name} und {other} bleiben zwei Menschen.</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>first</source>
        <comment>of works</comment>
        <translation>erstes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>second</source>
        <comment>of works</comment>
        <translation>zweites</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>third</source>
        <comment>of works</comment>
        <translation>drittes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>fourth</source>
        <comment>of works</comment>
        <translation>viertes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>fifth</source>
        <comment>of works</comment>
        <translation>fünftes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>sixth</source>
        <comment>of works</comment>
        <translation>sechstes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>seventh</source>
        <comment>of works</comment>
        <translation>siebtes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>eighth</source>
        <comment>of works</comment>
        <translation>achtes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>ninth</source>
        <comment>of works</comment>
        <translation>neuntes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>tenth</source>
        <comment>of works</comment>
        <translation>zehntes</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>Bought her {nth} work</source>
        <translation>Hat ihr {nth} Werk gekauft</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>Bought his {nth} work</source>
        <translation>Hat sein {nth} Werk gekauft</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>Bought their {nth} work</source>
        <translation>Hat ein {nth} Werk gekauft</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>Her {nth} work</source>
        <translation>Ihr {nth} Werk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>His {nth} work</source>
        <translation>Sein {nth} Werk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/window/works.py"/>
        <source>Their {nth} work</source>
        <translation>Ein {nth} Werk</translation>
    </message>
    <message>
        <location filename="../../clientcare/words/written.py"/>
        <source>Ask {colleague} whether it worked out for {name}</source>
        <translation>{colleague} fragen, ob es für {name} gepasst hat</translation>
    </message>
</context>
</TS>
