package dev.casebook.notification;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** GreenMail that answers some commands as it is told to: by the start of the line, with "" for no answer at all. */
final class MoodyMail extends GreenMail {
    private final Map<String, String> answers;

    MoodyMail(ServerSetup setup, Map<String, String> answers) {
        super(setup);
        this.answers = answers;
    }

    /** Called while the superclass is made: {@code answers} is only read when somebody connects. */
    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        var services = super.createServices(setups, managers);
        for (var setup : setups) {
            services.put(setup.getProtocol(), new Server(setup, managers));
        }
        return services;
    }

    private final class Server extends SmtpServer {
        Server(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket socket) {
            return new SmtpHandler(new Commands(), managers.getSmtpManager(), socket);
        }
    }

    private final class Commands extends SmtpCommandRegistry {
        @Override
        public @Nullable SmtpCommand getCommand(String name) {
            var usual = super.getCommand(name);
            return usual == null ? null : new Moody(usual);
        }
    }

    private final class Moody extends SmtpCommand {
        private final SmtpCommand usual;

        Moody(SmtpCommand usual) {
            this.usual = usual;
        }

        @Override
        public void execute(SmtpConnection client, SmtpState state, SmtpManager manager, String line)
                throws IOException {
            var told = answers.entrySet().stream()
                    .filter(answer -> line.startsWith(answer.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (told.isEmpty()) {
                usual.execute(client, state, manager, line);
            } else if (!told.get().isEmpty()) {
                client.send(told.get());
            }
        }
    }
}
