package dev.casebook.gateway.caller;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which claim of the provider says what.
 *
 * @param personId the person's id, the same for ever
 * @param name the name to show
 * @param email the address
 * @param role owner, member, viewer, agent, lead or admin
 * @param accountId the customer's account; absent for staff
 * @param accountName the account's name
 * @param plan the plan the account holds
 * @param licence active or expired
 */
@ConfigurationProperties("casebook.claims")
record ClaimNames(
        @DefaultValue("person_id") String personId,
        @DefaultValue("name") String name,
        @DefaultValue("email") String email,
        @DefaultValue("role") String role,
        @DefaultValue("account_id") String accountId,
        @DefaultValue("account_name") String accountName,
        @DefaultValue("plan") String plan,
        @DefaultValue("licence") String licence) {}
