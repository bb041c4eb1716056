package dev.casebook.gateway.problem;

/** The page a person sees instead of the dashboard when something is wrong. */
final class ProblemPage {
    private static final String TEMPLATE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s · Casebook</title>
              <style>
                :root { color-scheme: light dark; }
                body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem; }
                h1 { font-size: 1.4rem; }
                small { opacity: .7; }
              </style>
            </head>
            <body>
              <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="/dashboard/support">Go to Support</a></p>
                <p><small>Request %3$s</small></p>
              </main>
            </body>
            </html>
            """;

    private ProblemPage() {}

    /** The parts are escaped already. */
    static String html(String title, String detail, String requestId) {
        return TEMPLATE.formatted(title, detail, requestId);
    }
}
