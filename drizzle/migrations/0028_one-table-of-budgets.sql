-- Failed log-ins are counted where everything else is; windows that are open go on.
INSERT INTO "budgets" ("key", "spent", "window_ends_at")
SELECT "key", "failures", "window_ends_at" FROM "login_throttles"
ON CONFLICT ("key") DO NOTHING;--> statement-breakpoint
DROP TABLE "login_throttles" CASCADE;
