package dev.casebook.identity.people;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** Everyone who can sign in. */
@Repository
public class People implements UserDetailsService {
    private final List<Person> everyone;

    People(PeopleProperties properties) {
        this.everyone = properties.people();
    }

    public List<Person> all() {
        return everyone;
    }

    public Optional<Person> named(String username) {
        return everyone.stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return named(username)
                .map(person -> User.withUsername(username)
                        .password(username + ":" + username)
                        .roles(person.role())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
