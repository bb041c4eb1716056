package dev.casebook.support.settings;

/** The settings do not let this service start; says which and what to do. */
final class SettingsException extends RuntimeException {

    private final String remedy;

    SettingsException(String fault, String remedy) {
        super(fault);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
