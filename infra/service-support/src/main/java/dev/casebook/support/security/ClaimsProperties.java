package dev.casebook.support.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names of the claims at the identity provider.
 *
 * @param personId the stable key of a person; never {@code sub}, which is a name at one provider and a number at another
 * @param name the person's name
 * @param email the person's address
 * @param role one of owner, member, viewer, agent, lead, admin
 * @param accountId a customer's account
 * @param accountName its name
 * @param plan its plan
 * @param licence active or expired
 */
@ConfigurationProperties("casebook.claims")
record ClaimsProperties(
        @DefaultValue("person_id") String personId,
        @DefaultValue("name") String name,
        @DefaultValue("email") String email,
        @DefaultValue("role") String role,
        @DefaultValue("account_id") String accountId,
        @DefaultValue("account_name") String accountName,
        @DefaultValue("plan") String plan,
        @DefaultValue("licence") String licence) {}
