package dev.casebook.gateway.page;

import dev.casebook.gateway.problem.ProblemException;
import dev.casebook.gateway.problem.ProblemType;
import java.net.URI;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dashboard's one page, under each of its addresses; it finds its way by itself. */
@RestController
class DashboardController {
    private static final URI HOME = URI.create("/dashboard/support");

    private final Resource page = new ClassPathResource("META-INF/resources/index.html");

    @GetMapping({"/", "/dashboard"})
    ResponseEntity<Void> home() {
        return ResponseEntity.status(HttpStatus.FOUND).location(HOME).build();
    }

    @GetMapping(path = "/dashboard/{*page}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Resource> page() {
        if (!page.exists()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "This gateway was built without the dashboard.");
        }
        // Names files that change with each release: never from a cache without asking.
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(page);
    }
}
