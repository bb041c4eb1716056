package dev.casebook.ticket.catalog;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import dev.casebook.ticket.account.Accounts;
import dev.casebook.ticket.checklist.AttachmentKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The catalogue as it stands for the caller, gates included. */
@RestController
class CatalogController {
    record TypeView(
            String key,
            String label,
            String description,
            List<IssueType.Field> fields,
            List<IssueType.Wanted> attachments,
            List<CheckView> checklist,
            Priority defaultPriority,
            boolean allowed,
            @Nullable String gate,
            @Nullable String requires,
            @Nullable String remedy,
            boolean retired) {}

    /** A line of advice, met when all these fields are filled and files of all these kinds are there. */
    record CheckView(String key, String label, String hint, List<String> fields, List<AttachmentKind> attachments) {}

    record ProductView(String key, String name, boolean retired) {}

    record CatalogView(List<TypeView> types, List<ProductView> products, Map<String, Capability> capabilities) {}

    private final Catalogues catalogues;
    private final Accounts accounts;

    CatalogController(Catalogues catalogues, Accounts accounts) {
        this.catalogues = catalogues;
        this.accounts = accounts;
    }

    @GetMapping("/api/v1/catalog")
    Mono<CatalogView> catalog(Caller caller, QueryParameters query) {
        query.onlyKnown();
        return Mono.zip(catalogues.current(), accounts.openCount(caller))
                .map(both -> view(new Gates(both.getT1(), caller), both.getT2()));
    }

    private static CatalogView view(Gates gates, int openTickets) {
        return new CatalogView(
                gates.catalogue().types().stream()
                        .map(type -> type(type, gates))
                        .toList(),
                gates.catalogue().products().stream()
                        .map(product -> new ProductView(product.key(), product.name(), !product.active()))
                        .toList(),
                Capabilities.of(gates, openTickets));
    }

    private static TypeView type(IssueType type, Gates gates) {
        Optional<Gate> gate = gates.writer().or(() -> gates.type(type));
        Capability capability = Capability.of(gate);
        return new TypeView(
                type.key(),
                type.label(),
                type.description(),
                type.fields(),
                type.attachments(),
                type.checklist().stream()
                        .map(rule ->
                                new CheckView(rule.key(), rule.label(), rule.hint(), rule.fields(), rule.attachments()))
                        .toList(),
                type.defaultPriority(),
                capability.allowed(),
                capability.gate(),
                capability.requires(),
                capability.remedy(),
                !type.active());
    }
}
