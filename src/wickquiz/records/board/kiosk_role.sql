-- What a kiosk may do: read the board and add to it. It can change and delete nothing, and see nothing else.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'wickquiz_kiosk') THEN
        CREATE ROLE wickquiz_kiosk NOLOGIN;
    END IF;
END
$$;

REVOKE ALL ON SCHEMA wickquiz FROM PUBLIC;
REVOKE ALL ON wickquiz.entry FROM PUBLIC, wickquiz_kiosk;
GRANT USAGE ON SCHEMA wickquiz TO wickquiz_kiosk;
GRANT SELECT ON wickquiz.entry TO wickquiz_kiosk;
GRANT INSERT (game, kiosk, mode, packs, initials, score, "right", asked, at) ON wickquiz.entry TO wickquiz_kiosk;

-- Then one login for each kiosk, with a password of its own:
-- CREATE ROLE kiosk_lobby LOGIN PASSWORD '...' CONNECTION LIMIT 3 IN ROLE wickquiz_kiosk;
