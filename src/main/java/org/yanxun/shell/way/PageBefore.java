package org.yanxun.shell.way;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The page from which a request came, if it is one of ours that can be opened again. */
@Component
public class PageBefore {

    private final RequestMappingHandlerMapping pages;

    PageBefore(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    /** Its path and query; absent where nobody says whence, or it is elsewhere, or only ever answers a form. */
    public Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(PageBefore::read)
                .filter(from -> request.getServerName().equalsIgnoreCase(from.getHost()) && opens(from.getRawPath()))
                .map(from -> from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()))
                .filter(path -> path.equals(SafePath.within(path)));
    }

    private boolean opens(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return !path.startsWith("/sign-")
                && pages.getHandlerMethods().keySet().stream()
                        .filter(route ->
                                route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                        .flatMap(route -> Stream.ofNullable(route.getPathPatternsCondition()))
                        .anyMatch(paths -> paths.getPatterns().stream().anyMatch(each -> each.matches(asked)));
    }

    private static Optional<URI> read(String address) {
        try {
            return Optional.of(URI.create(address)).filter(from -> from.getHost() != null);
        } catch (IllegalArgumentException mangled) {
            return Optional.empty();
        }
    }
}
