CREATE TYPE "public"."arabic_register" AS ENUM('lebanese', 'standard');--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "arabic" "arabic_register";