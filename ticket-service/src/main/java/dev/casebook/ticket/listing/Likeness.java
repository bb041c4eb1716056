package dev.casebook.ticket.listing;

/**
 * When a ticket looks like a text ({@code :text}), in SQL. Both share a third of the text's telling words, two at least where
 * it has two, and one of them stands in the ticket's subject; or the subject is spelled like those words.
 */
final class Likeness {
    /** What a desk is told in every other subject, besides the words that say nothing in any language. */
    private static final String COURTESIES = """
            {please,help,hello,thanks,problem,issue,question,ticket,support,work,works,working,doesn,cannot,need,want,find,get}""";

    private static final String LANGUAGES = """
            {danish_stem,dutch_stem,english_stem,finnish_stem,french_stem,german_stem,hungarian_stem,italian_stem,norwegian_stem,
            portuguese_stem,russian_stem,spanish_stem,swedish_stem,turkish_stem}""";

    /**
     * The text's telling words: no stop word of any language the database knows, the eight longest (which bounds the search); one
     * of three letters only beside less than two longer ones. From six letters on their beginning counts, so that "licences" finds
     * "licence" in languages with endings. Spelling is compared in Latin letters only: the database's trigrams see no others.
     */
    static final String ASKED = """
            with telling as (
              select lexeme, length(lexeme) as letters, count(*) filter (where length(lexeme) > 3) over () as longer
              from unnest(to_tsvector('simple', spaced(:text)))
              where length(lexeme) > 2 and strpos(lexeme, '\\') = 0 and lexeme <> all ('%s')
                and not exists (select from unnest('%s'::regdictionary[]) as language
                  where ts_lexize(language, lexeme) = '{}')),
            word as (
              select lexeme, case when letters < 6 then quote_literal(lexeme) || ':'
                  else quote_literal(left(lexeme, (letters * 3 + 3) / 4)) || ':*' end as start
              from telling where letters > 3 or longer < 2
              order by letters desc, lexeme limit 8),
            asked as (
              select count(*) as words, coalesce(string_agg(start || 'AB', '|'), '')::tsquery as either,
                array_agg((start || 'AB')::tsquery) as each, string_agg(lexeme, ' ') as spelling
              from word),
            pair as (
              select string_agg(one.start || 'A&(' || (select string_agg(start || 'AB', '|') from word
                  where lexeme <> one.lexeme) || ')', '|')::tsquery as either
              from word one),
            likeness as (
              select asked.either as words, asked.each, (words + 2) / 3 as needed,
                coalesce(pair.either, asked.either) as candidates,
                case when length(regexp_replace(spelling, '[^a-z0-9]', '', 'g')) * 2 > length(spelling) then spelling end
                  as spelling
              from asked cross join pair)
            """.formatted(COURTESIES.strip(), LANGUAGES.replaceAll("\\s", ""));

    /** Both halves are found by an index: the candidates share a pair of words, or a subject's trigrams. */
    static final String ALIKE = """
            (t.search @@ (select candidates from likeness)
                and (select count(*) from unnest((select each from likeness)) as word where t.search @@ word)
                  >= (select needed from likeness)
              or lower(t.subject) % (select spelling from likeness)
                and similarity(lower(t.subject), (select spelling from likeness)) >= 0.4)""";

    /** A resolution is no part of the question, so its length counts for nothing. */
    static final String BEST_FIRST = """
             order by ts_rank(ts_filter(t.search, '{a,b,c}'), (select words from likeness), 1)
                + coalesce(similarity(lower(t.subject), (select spelling from likeness)), 0) desc, t.resolved_at desc
            limit :limit""";

    private Likeness() {}
}
