"""What people call the columns of their own tables, in the languages most of them write."""

from __future__ import annotations

from collections.abc import Mapping

from clientcare.domain.folding import fold

_WORDS: Mapping[str, str] = {
    "name": """name|full name|client|client name|customer|customer name|contact|contact name|buyer|buyer name|collector
        |who|person|display name|billing name|shipping name|purchaser|owner|name und vorname|vor und nachname|kunde
        |kundin|kundenname|käufer|käuferin|nombre y apellidos|nombre completo|cliente|comprador|nom complet|acheteur
        |nom et prénom|nom du client|nome completo|nome e cognome|acquirente|volledige naam|naam|klant|klantnaam
        |imię i nazwisko|namn|navn|nimi""",
    "given": """first name|firstname|given name|given|forename|vorname|nombre|nombre de pila|prénom|nome|voornaam|imię
        |förnamn|fornavn|buyer first name|billing first name|shipping first name|customer first name""",
    "family": """last name|lastname|surname|family name|family|nachname|familienname|zuname|apellido|apellidos|nom
        |nom de famille|cognome|achternaam|nazwisko|sobrenome|apelido|efternamn|etternavn|buyer last name
        |billing last name|shipping last name|customer last name""",
    "nickname": "nickname|nick|spitzname|apodo|surnom|soprannome|bijnaam",
    "organisation": """company|company name|organisation|organization|business|firm|firma|unternehmen|empresa
        |entreprise|société|azienda|bedrijf|organisatie""",
    "role": "job title|job|role|position|occupation|profession|beruf|funktion|cargo|profesión|fonction|métier|functie",
    "pronouns": "pronouns|pronomen|pronombres|pronoms",
    "language": "language|sprache|idioma|langue|lingua|taal",
    "email": """email|e mail|mail|email address|e mail address|mail address|emailadresse|mailadresse|e mail adresse
        |correo|correo electrónico|courriel|adresse e mail|adresse mail|adresse email|posta elettronica|e mailadres
        |emailadres|buyer email|customer email|contact email|billing email""",
    "phone": """phone|phone number|telephone|telephone number|tel|mobile|mobile phone|mobile number|cell|cell phone
        |telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|festnetz|teléfono|móvil|número de teléfono
        |téléphone|portable|numéro de téléphone|telefono|cellulare|telefoon|telefoonnummer|mobiel|telefone|telemóvel
        |buyer phone|buyer phone number|customer phone|billing phone""",
    "link": """website|web|web site|url|homepage|web page|link|instagram|facebook|webseite|internetseite|sitio web
        |página web|site|site web|sito|sito web""",
    "street": """street|street address|address|address 1|address line 1|address 2|address line 2|home address
        |shipping address|billing address|mailing address|postal address|shipping address 1|shipping address 2
        |straße|strasse|anschrift|adresse|hausnummer|dirección|calle|domicilio|rue|adresse postale|indirizzo|via|adres
        |straat|morada|endereço""",
    "postcode": """postcode|post code|postal code|zip|zip code|zipcode|shipping zip|plz|postleitzahl|código postal|cp
        |code postal|cap|codice postale|postal""",
    "town": """town|city|place|town or city|shipping city|ort|stadt|wohnort|ciudad|localidad|población|ville|commune
        |città|comune|plaats|stad|woonplaats|cidade|localidade|miasto|by""",
    "region": "state|region|province|county|shipping state|bundesland|kanton|provincia|département|regione|provincie",
    "country": "country|shipping country|land|país|pays|paese|nazione|kraj",
    "tags": """tag|tags|labels|label|categories|category|keywords|kategorie|kategorien|schlagwort|schlagworte|etiketten
        |etiqueta|etiquetas|categoría|étiquettes|catégorie|categoria|etichette""",
    "circle": "circle|group|groups|segment|kreis|gruppe|grupo|círculo|groupe|cercle|gruppo|cerchia|groep",
    "source": "source|lead source|herkunft|quelle|origen|fuente|origine|fonte|bron",
    "about": """note|notes|comment|comments|remark|remarks|about|memo|notiz|notizen|bemerkung|bemerkungen|anmerkung
        |anmerkungen|kommentar|kommentare|nota|notas|observaciones|comentario|comentarios|remarque|remarques
        |commentaire|commentaires|osservazioni|commenti|opmerking|opmerkingen|observações|buyer notes|customer note
        |customer notes""",
    "likes": "likes|interests|interested in|vorlieben|interessen|gustos|intereses|goûts|intérêts|interessi|gusti",
    "how_met": """how we met|how met|met|met at|where we met|how did you hear about us|kennengelernt
        |wie kennengelernt|cómo nos conocimos|comment nous nous sommes rencontrés|rencontré""",
    "birthday": """birthday|birth date|birthdate|date of birth|born|born on|dob|bday|geburtstag|geburtsdatum|geboren
        |cumpleaños|fecha de nacimiento|anniversaire|date de naissance|compleanno|data di nascita|verjaardag
        |geboortedatum|data de nascimento|aniversário|data urodzenia|urodziny""",
    "anniversary": """anniversary|wedding anniversary|wedding day|jahrestag|hochzeitstag|aniversario
        |anniversaire de mariage|anniversario|trouwdag""",
    "wish.newsletter": """newsletter|newsletter yes no|subscribed|subscriber|opt in|email opt in|marketing
        |accepts marketing|email marketing|mailing list|wants newsletter|boletín|bulletin|infolettre|nieuwsbrief
        |rundbrief|accepts email marketing|marketing consent""",
    "wish.unsubscribed": """unsubscribed|opt out|opted out|email opt out|do not email|no marketing|no newsletter
        |abgemeldet|keine werbung|dado de baja|désabonné|désinscrit""",
    "wish.peace": """do not contact|blocked|no contact|nicht kontaktieren|kein kontakt|gesperrt|no contactar
        |ne pas contacter|non contattare""",
    "wish": "contact wish|wish",
    "external_id": """customer id|client id|contact id|customer number|customer no|client number|kundennummer|kunden nr
        |número de cliente|numéro client|numéro de client|codice cliente|klantnummer""",
    "title": """work|works|works bought|title|artwork|artworks|piece|pieces|item|items|item name|items ordered|product
        |products|product name|bought|purchased|purchase|painting|paintings|print|artwork title|lineitem name|werk
        |werke|titel|kunstwerk|bild|gekauft|artikel|produkt|obra|obras|título|comprado|producto|artículo|œuvre|oeuvres
        |titre|tableau|acheté|produit|article|opera|opere|titolo|quadro|prodotto|acquistato|kunstwerken|gekocht""",
    "price": """price|sale price|amount|total|order total|total price|paid|sum|value|net|gross|preis|betrag|summe
        |verkaufspreis|gesamtpreis|gesamt|precio|importe|prix|montant|prix de vente|prezzo|importo|totale|prijs|bedrag
        |totaal|preço|valor|cena|item total""",
    "currency": "currency|currency code|währung|moneda|divisa|devise|monnaie|valuta|moeda|waluta",
    "sold_on": """date of sale|sale date|sold|sold on|date sold|order date|ordered on|purchase date|date of purchase
        |bought on|purchased on|paid at|paid on|completed at|created at|invoice date|verkauft|verkauft am
        |verkaufsdatum|kaufdatum|gekauft am|bestelldatum|rechnungsdatum|fecha de venta|fecha de compra|vendido el
        |fecha del pedido|date de vente|date d'achat|vendu le|date de commande|data di vendita|data di acquisto
        |venduto il|verkoopdatum|aankoopdatum|data de venda|data da compra""",
    "date": "date|day|datum|fecha|data",
    "delivered_on": """delivered|delivered on|delivery date|shipped|shipped on|shipped at|ship date|shipping date
        |fulfilled at|geliefert|geliefert am|lieferdatum|versandt|versandt am|versanddatum|entregado|entregado el
        |fecha de entrega|fecha de envío|livré|livré le|date de livraison|consegnato|data di consegna|geleverd""",
    "asked_on": "asked on|enquiry date|inquiry date|angefragt am|date of enquiry",
    "stage": """status|stage|order status|sale status|payment status|shipping status|zustand|bestellstatus|estado
        |statut|stato""",
    "kind": "kind|type|art|tipo|type of work",
    "what": """technique|medium|media|materials|size|dimensions|format|technik|größe|maße|técnica|tamaño|medidas
        |taille|tecnica|dimensioni""",
    "where": "where sold|sold at|sold where|venue|sales channel|channel|verkauft bei|verkaufsort|lieu de vente",
    "order": """order|order id|order number|order no|order name|invoice|invoice number|invoice no|receipt|transaction id
        |bestellnummer|bestellung|auftragsnummer|rechnungsnummer|rechnung|pedido|número de pedido|factura|commande
        |numéro de commande|facture|ordine|numero ordine|fattura|ordernummer|factuurnummer""",
    "number": "number|no|nr|id|#|nummer|número|numéro|numero",
}
"""What it is, and what it is called. `title`, `date`, `number` and others mean something only beside other columns."""


def plain(heading: str) -> str:
    """A heading without signs and brackets: "E-mail_address:" is "e mail address"."""
    kept = "".join(letter if letter.isalnum() or letter in "'#" else " " for letter in fold(heading))
    return " ".join(kept.split())


MEANS: Mapping[str, str] = {
    plain(word): what for what, words in reversed(tuple(_WORDS.items())) for word in words.replace("\n", " ").split("|")
}
