package dev.casebook.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where the desk answers. Only loopback: this program makes load and tickets by the thousand. */
record Addresses(URI gateway, URI ticketService, URI threadService) {
    Addresses {
        requireLoopback(gateway);
        requireLoopback(ticketService);
        requireLoopback(threadService);
    }

    URI of(Operation.Owner owner, Via via) {
        if (via == Via.GATEWAY) {
            return gateway;
        }
        return owner == Operation.Owner.TICKET ? ticketService : threadService;
    }

    private static void requireLoopback(URI address) {
        try {
            if (!InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
                throw new IllegalArgumentException(address + " is not a loopback address");
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("cannot find " + address, e);
        }
    }
}
