package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;

/** What is said when the desk is ready. */
final class Welcome {
    private Welcome() {}

    static String text(Layout layout) {
        return """

                Casebook is ready: %s

                  customers  olivia (owner), mike (member), vera (viewer)   Acorn Studio, pro
                             bella (owner), ben (member)                    Birch Labs, business
                             frank (owner)                                  Fern, free
                             eli (owner)                                    Elm, pro, licence expired
                  staff      sam, sue (agents), lena (lead), ada (admin)
                  The password is the name. Plans and licences: %s/demo

                  mail       %s   (files in %s)
                  logs       %s   (./casebook logs)
                  API        %s/api/docs
                """.formatted(
                        layout.publicUrl(),
                        layout.issuer(),
                        layout.mailPage(),
                        layout.data().resolve("mail"),
                        layout.logs(),
                        layout.publicUrl());
    }
}
