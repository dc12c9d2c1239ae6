-- Subjects and what is known of them, for the SDKs of other systems to agree about: a few kinds of ids, most of which
-- have characters that UTF-8, UTF-16 and code points spell differently, and attributes that are absent or null here
-- and there.
CREATE TABLE subjects AS
SELECT n,
       CASE n % 8
           WHEN 0 THEN n::text
           WHEN 1 THEN md5(n::text)::uuid::text
           WHEN 2 THEN format('user%s@example.com', n)
           WHEN 3 THEN format('Zoë Müller %s', n)
           WHEN 4 THEN format('用户-%s-ユーザー', n)
           WHEN 5 THEN format('👩‍🚀%s🇨🇭', n)
           WHEN 6 THEN format(E'cafe\u0301 %s', n)
           ELSE format('%s пользователь/مستخدم', n)
       END AS id,
       jsonb_strip_nulls(jsonb_build_object(
           'country', CASE WHEN n % 11 > 0 THEN (ARRAY['CH','DE','FR','AT','LI','US','GB','SE','Ö'])[n % 9 + 1] END,
           'age', CASE WHEN n % 7 > 0 THEN n % 83 END,
           'plan', (ARRAY['free','pro','team'])[n / 5 % 3 + 1],
           'beta', CASE WHEN n % 5 > 0 THEN n / 3 % 2 = 0 END,
           'email', CASE WHEN n % 13 > 0 THEN format('user%s@example.%s', n, (ARRAY['com','org','net'])[n % 3 + 1]) END,
           'device', CASE WHEN n % 17 > 0 THEN jsonb_build_object(
               'os', (ARRAY['ios','android'])[n / 2 % 2 + 1],
               'screen', jsonb_build_object('width', n % 1600),
               'version', CASE WHEN n % 6 > 0 THEN format('%s.%s.%s', n % 4, n % 23, n % 3) END) END))
       || CASE WHEN n % 19 = 0 THEN '{"age": null, "plan": null}' ELSE '{}' END::jsonb AS context
FROM generate_series(1, 100000) AS n;
ALTER TABLE subjects ADD PRIMARY KEY (n);
