"""All tables of the first version, frozen: what a later version needs is another script."""

from typing import Any

TABLES = """
    CREATE TABLE "alias" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "kept" TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "alias_uid" ON "alias" ("uid");
    CREATE INDEX "alias_seq" ON "alias" ("seq");
    CREATE INDEX "alias_kept" ON "alias" ("kept");
    CREATE TABLE "circle" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "name" TEXT NOT NULL, "place" INTEGER NOT NULL, "rhythms" TEXT NOT NULL, "role" TEXT
    ) STRICT;
    CREATE UNIQUE INDEX "circle_uid" ON "circle" ("uid");
    CREATE INDEX "circle_seq" ON "circle" ("seq");
    CREATE TABLE "client" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "name" TEXT NOT NULL, "type" TEXT NOT NULL, "given" TEXT NOT NULL, "family" TEXT NOT NULL,
        "nickname" TEXT NOT NULL, "greet_as" TEXT NOT NULL, "sort_name" TEXT NOT NULL,
        "phonetic" TEXT NOT NULL, "organisation" TEXT NOT NULL, "role" TEXT NOT NULL,
        "pronouns" TEXT NOT NULL, "language" TEXT NOT NULL, "channel" TEXT, "best_time" TEXT NOT NULL,
        "time_zone" TEXT NOT NULL, "town" TEXT NOT NULL, "photo" TEXT, "addresses" TEXT NOT NULL,
        "about" TEXT NOT NULL, "likes" TEXT NOT NULL, "next_time" TEXT NOT NULL, "how_met" TEXT NOT NULL,
        "sources" TEXT NOT NULL, "custom" TEXT NOT NULL, "last_in_touch_on" TEXT,
        "last_in_touch_said" TEXT NOT NULL, "referred_by" TEXT, "referred_on" TEXT,
        "referred_entered_on" TEXT, "fit" TEXT NOT NULL, "takes" TEXT, "takes_until" TEXT,
        "not_by" TEXT NOT NULL, "wishes" TEXT NOT NULL, "states" TEXT NOT NULL, "belongings" TEXT NOT NULL,
        "pauses" TEXT NOT NULL, "imported_on" TEXT, "circle" TEXT NOT NULL, "own_rhythm" TEXT,
        "wish" TEXT NOT NULL, "state" TEXT NOT NULL, "name_key" TEXT NOT NULL, "sort_key" TEXT NOT NULL,
        "search" TEXT NOT NULL,
        FOREIGN KEY ("referred_by") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY ("circle") REFERENCES "circle" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "client_uid" ON "client" ("uid");
    CREATE INDEX "client_seq" ON "client" ("seq");
    CREATE INDEX "client_referred_by" ON "client" ("referred_by");
    CREATE INDEX "client_circle" ON "client" ("circle");
    CREATE INDEX "client_wish" ON "client" ("wish");
    CREATE INDEX "client_state" ON "client" ("state");
    CREATE INDEX "client_name_key" ON "client" ("name_key");
    CREATE INDEX "client_list" ON "client" ("sort_key", "uid", "deleted_on") WHERE ("deleted_on" IS NULL);
    CREATE INDEX "client_added" ON "client" ("seq", "uid", "deleted_on") WHERE ("deleted_on" IS NULL);
    CREATE INDEX "client_scan" ON "client" ("sort_key", "search", "uid", "deleted_on") WHERE ("deleted_on" IS NULL);
    CREATE TABLE "entry" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "kind" TEXT NOT NULL, "on_sort" TEXT NOT NULL, "text" TEXT NOT NULL, "on" TEXT, "channel" TEXT,
        "purpose" TEXT, "direction" TEXT, "time" TEXT, "minutes" INTEGER, "needs_reply" INTEGER,
        "no_answer" INTEGER, "answers" TEXT, "not_answers" TEXT, "next_on" TEXT, "title" TEXT, "what" TEXT,
        "sale_kind" TEXT, "stage" TEXT, "asked_on" TEXT, "sold_on" TEXT, "delivered_on" TEXT,
        "delivered_entered_on" TEXT, "price_minor" INTEGER, "price_currency" TEXT, "where" TEXT,
        "through" TEXT, "handed_over" INTEGER, "quiet_until" TEXT, "external_id" TEXT, "imported" INTEGER,
        "thanks_since" TEXT, "due_on" TEXT, "kept_on" TEXT, "given_up" INTEGER, "reason" TEXT, "feel" TEXT,
        "sale" TEXT, "with_entry" TEXT, "permission" TEXT, "old" TEXT, "new" TEXT, "search" TEXT NOT NULL,
        FOREIGN KEY ("through") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "entry_uid" ON "entry" ("uid");
    CREATE INDEX "entry_seq" ON "entry" ("seq");
    CREATE INDEX "entry_kind_on_sort" ON "entry" ("kind", "on_sort");
    CREATE INDEX "entry_through" ON "entry" ("through") WHERE ("through" IS NOT NULL);
    CREATE INDEX "entry_sale" ON "entry" ("sale") WHERE ("sale" IS NOT NULL);
    CREATE INDEX "entry_with_entry" ON "entry" ("with_entry") WHERE ("with_entry" IS NOT NULL);
    CREATE INDEX "entry_delivered_on" ON "entry" ("delivered_on") WHERE ("delivered_on" IS NOT NULL);
    CREATE INDEX "entry_deleted_on" ON "entry" ("deleted_on") WHERE ("deleted_on" IS NOT NULL);
    CREATE INDEX "entry_external_id" ON "entry" ("external_id") WHERE ("external_id" > '');
    CREATE TABLE "attachment" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "sha256" TEXT NOT NULL, "media_type" TEXT NOT NULL, "size" INTEGER NOT NULL, "name" TEXT NOT NULL,
        "client" TEXT, "entry" TEXT,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY ("entry") REFERENCES "entry" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "attachment_uid" ON "attachment" ("uid");
    CREATE INDEX "attachment_seq" ON "attachment" ("seq");
    CREATE INDEX "attachment_sha256" ON "attachment" ("sha256");
    CREATE INDEX "attachment_client" ON "attachment" ("client");
    CREATE INDEX "attachment_entry" ON "attachment" ("entry");
    CREATE TABLE "away" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "from_on" TEXT NOT NULL, "to_on" TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "away_uid" ON "away" ("uid");
    CREATE INDEX "away_seq" ON "away" ("seq");
    CREATE TABLE "care" (
        "client" TEXT NOT NULL PRIMARY KEY, "outlook" TEXT NOT NULL, "wakes_on" TEXT,
        "wakes_from" TEXT NOT NULL, "next_check_in_on" TEXT, "check_in_days" INTEGER,
        "check_in_hidden_until" TEXT, "last_care_on" TEXT, "first_sold_on" TEXT, "last_sold_on" TEXT,
        "works" INTEGER NOT NULL, "distant_from" TEXT, "never_thanked" INTEGER NOT NULL,
        "never_asked_from" TEXT, "spoken" INTEGER NOT NULL, "sort_key" TEXT NOT NULL,
        "circle" TEXT NOT NULL, "last_words" TEXT,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX "care_wakes_on" ON "care" ("wakes_on");
    CREATE INDEX "care_wakes_from" ON "care" ("wakes_from");
    CREATE INDEX "care_last_care" ON "care" ("last_care_on", "sort_key", "client");
    CREATE INDEX "care_works" ON "care" ("works" DESC, "sort_key", "client");
    CREATE INDEX "care_next_check_in" ON "care" ("next_check_in_on", "sort_key", "client");
    CREATE INDEX "care_check_ins" ON "care" ("next_check_in_on", "check_in_days", "circle", "check_in_hidden_until", "wakes_on", "wakes_from");
    CREATE TABLE "column_map" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "header" TEXT NOT NULL, "mapping" TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "column_map_uid" ON "column_map" ("uid");
    CREATE INDEX "column_map_seq" ON "column_map" ("seq");
    CREATE INDEX "column_map_header" ON "column_map" ("header");
    CREATE TABLE "draft" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "client" TEXT NOT NULL, "subject" TEXT NOT NULL, "text" TEXT NOT NULL, "template" TEXT NOT NULL,
        "keys" TEXT NOT NULL,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "draft_uid" ON "draft" ("uid");
    CREATE INDEX "draft_seq" ON "draft" ("seq");
    CREATE INDEX "draft_client" ON "draft" ("client");
    CREATE TABLE "entry_client" ("entry" TEXT NOT NULL, "client" TEXT NOT NULL, "position" INTEGER NOT NULL, "shared" INTEGER NOT NULL, PRIMARY KEY ("entry", "position"), FOREIGN KEY ("entry") REFERENCES "entry" ("uid") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, FOREIGN KEY ("client") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;
    CREATE INDEX "entry_client_client_entry" ON "entry_client" ("client", "entry");
    CREATE INDEX "entry_client_shared" ON "entry_client" ("client", "entry") WHERE ("shared" = 1);
    CREATE TABLE "erased_mark" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "kind" TEXT NOT NULL, "digest" TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "erased_mark_uid" ON "erased_mark" ("uid");
    CREATE INDEX "erased_mark_seq" ON "erased_mark" ("seq");
    CREATE INDEX "erased_mark_digest" ON "erased_mark" ("digest");
    CREATE TABLE "important_date" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "client" TEXT NOT NULL, "title" TEXT NOT NULL, "day" TEXT NOT NULL, "kind" TEXT NOT NULL,
        "heads_up" INTEGER NOT NULL, "switched_on" INTEGER NOT NULL,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "important_date_uid" ON "important_date" ("uid");
    CREATE INDEX "important_date_seq" ON "important_date" ("seq");
    CREATE INDEX "important_date_client" ON "important_date" ("client");
    CREATE INDEX "important_date_kind" ON "important_date" ("kind");
    CREATE TABLE "import_batch" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "on" TEXT NOT NULL, "format" TEXT NOT NULL, "files" TEXT NOT NULL, "added" TEXT NOT NULL,
        "undone_on" TEXT
    ) STRICT;
    CREATE UNIQUE INDEX "import_batch_uid" ON "import_batch" ("uid");
    CREATE INDEX "import_batch_seq" ON "import_batch" ("seq");
    CREATE TABLE "mark" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "key" TEXT NOT NULL, "kind" TEXT NOT NULL, "on" TEXT NOT NULL, "client" TEXT, "until" TEXT,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "mark_uid" ON "mark" ("uid");
    CREATE INDEX "mark_seq" ON "mark" ("seq");
    CREATE INDEX "mark_key" ON "mark" ("key");
    CREATE INDEX "mark_on" ON "mark" ("on");
    CREATE INDEX "mark_client" ON "mark" ("client");
    CREATE TABLE "memory" (
        "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
    ) STRICT;
    CREATE TABLE "not_same" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "one" TEXT NOT NULL, "other" TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "not_same_uid" ON "not_same" ("uid");
    CREATE INDEX "not_same_seq" ON "not_same" ("seq");
    CREATE INDEX "not_same_one" ON "not_same" ("one");
    CREATE INDEX "not_same_other" ON "not_same" ("other");
    CREATE TABLE "plan_step" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "step" TEXT NOT NULL, "name" TEXT NOT NULL, "place" INTEGER NOT NULL, "versions" TEXT NOT NULL,
        "template" TEXT NOT NULL, "handed_over_name" TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "plan_step_uid" ON "plan_step" ("uid");
    CREATE INDEX "plan_step_seq" ON "plan_step" ("seq");
    CREATE TABLE "posting" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "client" TEXT NOT NULL, "contact" TEXT, "written_on" TEXT, "posted_on" TEXT,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "posting_uid" ON "posting" ("uid");
    CREATE INDEX "posting_seq" ON "posting" ("seq");
    CREATE INDEX "posting_client" ON "posting" ("client");
    CREATE INDEX "posting_contact" ON "posting" ("contact");
    CREATE TABLE "provenance" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "target" TEXT NOT NULL, "kind" TEXT NOT NULL, "batch" TEXT NOT NULL, "source" TEXT NOT NULL,
        "external_id" TEXT NOT NULL, "fingerprint" TEXT NOT NULL, "created" INTEGER NOT NULL,
        "fields" TEXT NOT NULL,
        FOREIGN KEY ("batch") REFERENCES "import_batch" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "provenance_uid" ON "provenance" ("uid");
    CREATE INDEX "provenance_seq" ON "provenance" ("seq");
    CREATE INDEX "provenance_target" ON "provenance" ("target");
    CREATE INDEX "provenance_batch" ON "provenance" ("batch");
    CREATE INDEX "provenance_fingerprint" ON "provenance" ("fingerprint");
    CREATE INDEX "provenance_external_id_source" ON "provenance" ("external_id", "source");
    CREATE TABLE "reach" (
        "id" INTEGER NOT NULL PRIMARY KEY, "client" TEXT NOT NULL, "kind" TEXT NOT NULL,
        "position" INTEGER NOT NULL, "value" TEXT NOT NULL, "label" TEXT NOT NULL,
        "preferred" INTEGER NOT NULL, "dead" INTEGER NOT NULL, "norm" TEXT NOT NULL,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX "reach_client" ON "reach" ("client");
    CREATE INDEX "reach_norm_kind" ON "reach" ("norm", "kind");
    CREATE TABLE "refer_out" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "client" TEXT NOT NULL, "to" TEXT NOT NULL, "on" TEXT NOT NULL, "why" TEXT NOT NULL,
        "came_of" TEXT NOT NULL, "reminder" TEXT,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY ("to") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "refer_out_uid" ON "refer_out" ("uid");
    CREATE INDEX "refer_out_seq" ON "refer_out" ("seq");
    CREATE INDEX "refer_out_client" ON "refer_out" ("client");
    CREATE INDEX "refer_out_to" ON "refer_out" ("to");
    CREATE TABLE "reflection" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "on" TEXT NOT NULL, "text" TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "reflection_uid" ON "reflection" ("uid");
    CREATE INDEX "reflection_seq" ON "reflection" ("seq");
    CREATE INDEX "reflection_on" ON "reflection" ("on");
    CREATE TABLE "relation" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "client" TEXT NOT NULL, "other" TEXT NOT NULL, "kind" TEXT NOT NULL,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY ("other") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "relation_uid" ON "relation" ("uid");
    CREATE INDEX "relation_seq" ON "relation" ("seq");
    CREATE INDEX "relation_client" ON "relation" ("client");
    CREATE INDEX "relation_other" ON "relation" ("other");
    CREATE TABLE "reminder" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "title" TEXT NOT NULL, "first_on" TEXT NOT NULL, "client" TEXT, "time" TEXT, "rule" TEXT NOT NULL,
        "after_done" TEXT NOT NULL, "ends_on" TEXT,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX "reminder_uid" ON "reminder" ("uid");
    CREATE INDEX "reminder_seq" ON "reminder" ("seq");
    CREATE INDEX "reminder_client" ON "reminder" ("client");
    CREATE TABLE "setting" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "value" TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "setting_uid" ON "setting" ("uid");
    CREATE INDEX "setting_seq" ON "setting" ("seq");
    CREATE TABLE "tag" (
        "id" INTEGER NOT NULL PRIMARY KEY, "client" TEXT NOT NULL, "position" INTEGER NOT NULL,
        "name" TEXT NOT NULL, "norm" TEXT NOT NULL,
        FOREIGN KEY ("client") REFERENCES "client" ("uid") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX "tag_client" ON "tag" ("client");
    CREATE INDEX "tag_norm_client" ON "tag" ("norm", "client");
    CREATE TABLE "template" (
        "id" INTEGER NOT NULL PRIMARY KEY, "uid" TEXT NOT NULL, "entered_on" TEXT NOT NULL,
        "seq" INTEGER NOT NULL, "created_at" TEXT NOT NULL, "updated_at" TEXT NOT NULL, "deleted_on" TEXT,
        "name" TEXT NOT NULL, "purpose" TEXT NOT NULL, "language" TEXT NOT NULL, "subject" TEXT NOT NULL,
        "text" TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "template_uid" ON "template" ("uid");
    CREATE INDEX "template_seq" ON "template" ("seq");
    CREATE TABLE "told" (
        "key" TEXT NOT NULL, "occurrence" TEXT NOT NULL, "told_at" TEXT, "again_at" TEXT,
        PRIMARY KEY ("key", "occurrence")
    ) STRICT;

    CREATE VIRTUAL TABLE "client_search" USING fts5(
        search, content='client', content_rowid='id', tokenize='trigram case_sensitive 1'
    );
    INSERT INTO "client_search"("client_search", "rank") VALUES ('secure-delete', 1);

    CREATE VIRTUAL TABLE "entry_search" USING fts5(
        search, content='entry', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    );
    INSERT INTO "entry_search"("entry_search", "rank") VALUES ('secure-delete', 1);
    INSERT INTO "entry_search"("entry_search", "rank") VALUES ('hashsize', 8388608);
"""


def up(migrator: object, db: Any) -> None:
    for statement in TABLES.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
