package dev.casebook.ticket.administration;

import dev.casebook.support.problem.FieldProblem;
import dev.casebook.ticket.catalog.Catalogue;
import dev.casebook.ticket.catalog.FormField;
import dev.casebook.ticket.catalog.IssueType;
import dev.casebook.ticket.catalog.Priority;
import dev.casebook.ticket.checklist.AttachmentKind;
import dev.casebook.ticket.checklist.ChecklistRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an issue type is to be; fields left out are not asked for, and without a description its card has no line. */
record TypeWish(
        @Nullable
        @Pattern(
                regexp = "[a-z][a-z0-9_]{1,39}",
                message = "Use 2 to 40 lower-case letters, digits and underscores, a letter first.")
        String key,

        @NotBlank(message = "Give it a name.") @Size(max = 60)
        String label,

        @Nullable @Size(max = 120) String description,
        @NotNull Boolean active,
        @NotNull Priority defaultPriority,
        @NotNull Boolean allowedWhenExpired,
        @NotNull @Size(max = 20) List<@NotNull @Valid Asked> fields,
        @NotNull @Size(max = 2) List<@NotNull @Valid WantedFile> attachments,
        @NotNull @Size(max = 20) List<@NotNull @Valid Line> checklist,
        @NotNull @Size(max = 20) List<@NotNull String> plans)
        implements Wish<TypeSetting> {

    /** A field the form asks for. */
    record Asked(@NotNull String key, @NotNull Boolean required) {}

    /** A kind of file the type calls for. */
    record WantedFile(
            @NotNull AttachmentKind key,

            @NotBlank(message = "Say what people should attach.") @Size(max = 100)
            String label) {}

    /** A line of the checklist: met when these fields are filled and these files are there. */
    record Line(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{1,39}")
            String key,

            @NotBlank(message = "Say what is good about a ticket that meets this.") @Size(max = 80)
            String label,

            @NotBlank(message = "Say how a ticket comes to meet this.") @Size(max = 200)
            String hint,

            @NotNull @Size(max = 11) List<@NotNull String> fields,
            @NotNull @Size(max = 2) List<@NotNull AttachmentKind> attachments) {
        ChecklistRule rule() {
            return new ChecklistRule(key, label.strip(), hint.strip(), fields, attachments);
        }
    }

    @Override
    public List<FieldProblem> problems(Catalogue catalogue) {
        return TypeRules.problems(this, catalogue);
    }

    @Override
    public TypeSetting onto(TypeSetting present) {
        return new TypeSetting(
                new IssueType(
                        present.key(),
                        label.strip(),
                        Objects.requireNonNullElse(description, "").strip(),
                        active,
                        defaultPriority,
                        allowedWhenExpired,
                        formFields(),
                        attachments.stream()
                                .map(file -> new IssueType.Wanted(
                                        file.key(), file.label().strip()))
                                .toList(),
                        checklist.stream().map(Line::rule).toList()),
                plans.stream().distinct().sorted().toList(),
                present.version() + 1);
    }

    /** In the order of the form, subject and problem always. */
    private List<IssueType.Field> formFields() {
        Map<String, Boolean> asked = fields.stream().collect(Collectors.toMap(Asked::key, Asked::required));
        return Arrays.stream(FormField.values())
                .filter(field -> field.always() || asked.containsKey(field.key()))
                .map(field -> field.asked(asked.getOrDefault(field.key(), false)))
                .toList();
    }
}
