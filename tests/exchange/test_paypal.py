"""Among everything that moves money at PayPal only payments received are sales (HEADERS, PayPal)."""

from __future__ import annotations

import pytest

from clientcare.domain.records import Address, Reach, Source
from clientcare.domain.values import Stage
from clientcare.exchange.incoming import Format
from clientcare.exchange.layout import DateOrder
from tests.exchange.sheets import PAYPAL, Cells, incoming, left_out, problems, sheet, sold
from tests.exchange.studio import Studio, nothing_changes

PAYMENT = {
    "Date": "25/04/2026",
    "Name": "Ana Ruiz",
    "Type": "General Payment",
    "Status": "Completed",
    "Currency": "EUR",
    "Gross": "45.00",
    "From Email Address": "ana@example.org",
    "To Email Address": "studio@example.org",
    "Transaction ID": "T1",
    "Item Title": "Blue Harbour",
}


def paypal(*rows: Cells) -> str:
    return sheet(PAYPAL, *rows, usual=PAYMENT)


def test_a_payment_received_is_a_sale_of_its_sender() -> None:
    found = incoming(
        paypal(
            {
                "Address Line 1": "Quay 1",
                "Town/City": "Port",
                "Zip/Postal Code": "0123",
                "Contact Phone Number": "+34600000000",
                "Note": "Please wrap it",
            }
        )
    )
    (ana,), (sale,) = found.people, found.sales
    assert found.formats == (Format.PAYPAL,)
    assert (ana.name, ana.emails, ana.phones) == ("Ana Ruiz", (Reach("ana@example.org"),), (Reach("+34600000000"),))
    assert ana.addresses == (Address("Quay 1", "0123", "Port"),)
    assert ana.sources == (Source("PayPal payment", "about the order"),)
    assert (sale.external_id, sale.title, sale.text) == ("T1", "Blue Harbour", "Please wrap it")
    assert (str(sale.price), sale.stage, sale.where) == ("45.00 EUR", Stage.DELIVERED, "PayPal")
    assert (str(sale.sold_on), str(sale.delivered_on)) == ("2026-04-25", "2026-04-25")


@pytest.mark.parametrize(
    ("cells", "title"),
    [
        ({"Item Title": "", "Subject": "Payment for invoice 31", "Invoice Number": "31"}, "Payment for invoice 31"),
        ({"Item Title": "", "Invoice Number": "31"}, "Invoice 31"),
        ({"Item Title": ""}, "PayPal payment T1"),
    ],
)
def test_a_payment_is_called_by_what_it_says(cells: dict[str, str], title: str) -> None:
    (sale,) = incoming(paypal(cells)).sales
    assert sale.title == title


@pytest.mark.parametrize(
    "kind",
    [
        "Website Payment",
        "Express Checkout Payment",
        "Mobile Payment",
        "Invoice payment",
        "Subscription Payment",
        "Donation Payment",
    ],
)
def test_every_kind_of_payment_is_a_sale(kind: str) -> None:
    assert len(incoming(paypal({"Type": kind})).sales) == 1


@pytest.mark.parametrize(
    "kind",
    [
        "General Withdrawal",
        "General Currency Conversion",
        "Payment Hold",
        "Payment Release",
        "Bank Deposit to PP Account",
        "Charge From Debit Card",
        "Payment Reversal",
        "Mass Payment Fee",
        "Reserve Release",
    ],
)
@pytest.mark.parametrize("gross", ["45.00", "0.00"])
def test_what_only_moves_money_is_no_sale_and_says_what_it_is(kind: str, gross: str) -> None:
    found = incoming(paypal({"Type": kind, "Gross": gross}))
    assert (found.people, found.sales) == ((), ())
    assert left_out(found) == [(2, f"“{kind}” is not a sale.")]


def test_a_memo_moved_no_money() -> None:
    assert left_out(incoming(paypal({"Balance Impact": "Memo"}))) == [(2, "“General Payment” is not a sale.")]


def test_a_purchase_is_money_sent_and_a_pending_payment_is_not_completed() -> None:
    found = incoming(paypal({"Gross": "-45.00"}, {"Status": "Pending"}, {"Name": "", "From Email Address": ""}))
    assert found.sales == ()
    assert left_out(found) == [
        (2, "Money you sent, not a sale."),
        (3, "The payment was not completed: “Pending”."),
        (4, "A sale of 45.00 EUR on 25/04/2026 that names nobody."),
    ]


def test_a_refund_lowers_its_sale_and_is_none_of_its_own() -> None:
    refund = {"Type": "Payment Refund", "Gross": "-5.00", "Transaction ID": "R1", "Reference Txn ID": "T1"}
    found = incoming(paypal({}, refund, refund | {"Transaction ID": "R2", "Reference Txn ID": "T9"}))
    (sale,) = found.sales
    assert (str(sale.price), sale.text) == ("40.00 EUR", "5.00 EUR of 45.00 EUR refunded")
    assert left_out(found) == [
        (3, "-5.00 EUR went back; the sale it belongs to says so."),
        (4, "-5.00 EUR went back; the sale it belongs to is not in this file."),
    ]


def test_a_whole_refund_keeps_the_price_and_changes_the_stage_when_the_file_comes_again() -> None:
    refund = {"Type": "Payment Refund", "Gross": "-45.00", "Transaction ID": "R1", "Reference Txn ID": "T1"}
    studio = Studio()
    studio.take(paypal({}))
    assert nothing_changes(studio.plan(paypal({})))
    studio.take(paypal({"Status": "Refunded"}, refund))
    assert (str(studio.sale("T1").price), studio.sale("T1").stage) == ("45.00 EUR", Stage.REFUNDED)


def test_currencies_are_never_mixed_by_a_refund_in_another() -> None:
    refund = {"Type": "Payment Refund", "Gross": "-5.00", "Currency": "USD", "Reference Txn ID": "T1"}
    (sale,) = incoming(paypal({}, refund | {"Transaction ID": "R1"})).sales
    assert (str(sale.price), sale.text) == ("45.00 EUR", "")


def test_thousands_and_decimal_commas_are_told_apart() -> None:
    rows = ({"Gross": "1.149,00"}, {"Gross": "49,37", "Transaction ID": "T2"})
    assert [str(sale.price) for sale in incoming(paypal(*rows)).sales] == ["1149.00 EUR", "49.37 EUR"]
    assert [str(sale.price) for sale in incoming(paypal({"Gross": "1,149.00"})).sales] == ["1149.00 EUR"]


def test_the_order_of_dates_is_asked_where_nothing_decides_and_only_for_a_sale() -> None:
    found = incoming(paypal({"Date": "2/1/2020"}))
    assert [(each.column, each.choices) for each in found.questions] == [("Date", ("dmy", "mdy"))]
    assert [str(sale.sold_on) for sale in incoming(paypal({"Date": "2/1/2020"}), dates=DateOrder.MDY).sales] == [
        "2020-02-01"
    ]
    assert incoming(paypal({"Date": "2/1/2020", "Gross": "-1.00"})).questions == ()
    with_comma = incoming(paypal({"Date": "2/1/2020", "Gross": "49,37"}))
    assert [str(sale.sold_on) for sale in with_comma.sales] == ["2020-01-02"]


def test_headings_with_blanks_and_an_empty_last_one_are_known() -> None:
    first, _, rest = paypal({}).partition("\n")
    text = first.replace(",", ", ") + ",\n" + rest.replace("\n", ",\n")
    assert sold(incoming(text)) == [("Ana Ruiz", "Blue Harbour", "45.00 EUR", "delivered")]


def test_a_spanish_statement_is_read_with_the_day_first() -> None:
    headings = (
        "Fecha,Hora,Zona horaria,Descripción,Divisa,Bruto,Comisión,Neto,Saldo,Id. de transacción,"
        "Correo electrónico del remitente,Nombre,Id. de factura,Id. de referencia de trans."
    )
    usual = {
        "Fecha": "2/1/2020",
        "Descripción": "Pago estándar",
        "Divisa": "EUR",
        "Bruto": "49,37",
        "Id. de transacción": "T1",
        "Correo electrónico del remitente": "ana@example.org",
        "Nombre": "Ana Ruiz",
    }
    other = {"Descripción": "Conversión de divisa", "Id. de transacción": "T2"}
    refund = {"Descripción": "Reembolso de pago", "Bruto": "-9,37", "Id. de referencia de trans.": "T1"}
    found = incoming(sheet(headings, {}, other, refund, usual=usual))
    assert sold(found) == [("Ana Ruiz", "PayPal payment T1", "40.00 EUR", "delivered")]
    assert str(found.sales[0].sold_on) == "2020-01-02"
    assert left_out(found) == [
        (3, "“Conversión de divisa” is not a sale."),
        (4, "-9,37 EUR went back; the sale it belongs to says so."),
    ]


def test_a_payment_without_a_number_or_a_day_is_told() -> None:
    found = incoming(paypal({"Transaction ID": ""}, {"Date": "", "Transaction ID": "T2"}))
    assert found.sales == ()
    assert problems(found) == [(2, "The order has no number."), (3, "“” under Date is no day.")]
