"""How somebody new in a table of ours stands to the artist: their own rhythm, the fit, and who sent them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from clientcare.book.desk import Desk
from clientcare.book.writing import Writing
from clientcare.domain.calendar import Rhythm
from clientcare.domain.frozen import replace
from clientcare.domain.records import Client
from clientcare.exchange.plan import PersonStep
from clientcare.exchange.standing import Standing
from clientcare.store.reads import people


def standing_as(client: Client, standing: Standing | None) -> Client:
    """Somebody new with the rhythm and the fit that the table says; who sent them is known once all are here."""
    if standing is None:
        return client
    if standing.own_rhythm:
        own = replace(client.belonging, own_rhythm=Rhythm.parse(standing.own_rhythm))
        client = replace(client, belongings=(*client.belongings[:-1], own))
    return replace(client, fit=standing.fit)


def add_referrals(
    desk: Desk, writing: Writing, steps: Iterable[PersonStep], uids: Mapping[int, str], added: Mapping[str, Client]
) -> None:
    """Who sent the new ones (`added` just now, by uid), where that is somebody else who is here or came in with them.

    Noted as of the day the table has, else of none; thanks for it open by the rule for what is entered late (PRODUCT
    §3.7). Nobody is sent by themselves or by somebody they sent.
    """
    told = {
        uids[step.key]: step.standing
        for step in steps
        if step.uid is None and step.standing and step.standing.referred_by
    }
    if not told:
        return
    kept = {uid: people.kept_uid(desk.studio, each.referred_by) for uid, each in told.items()}
    came = set(uids.values())
    here = {each.uid: each for each in people.clients(desk.studio, [*kept.values()]) if each.deleted_on is None}
    for uid, standing in told.items():
        sender = kept[uid]
        if (sender in came or sender in here) and not _comes_back(uid, sender, kept):
            client = writing.latest(added[uid])
            on = standing.referred_on
            writing.change(client, referred_by=sender, referred_on=on, referred_entered_on=desk.today)
        else:
            kept[uid] = ""


def _comes_back(uid: str, sender: str, senders: Mapping[str, str]) -> bool:
    """Whether going from sender to sender leads back."""
    seen = {uid}
    while sender:
        if sender in seen:
            return True
        seen.add(sender)
        sender = senders.get(sender, "")
    return False
