package dev.casebook.thread.markdown;

/** Collects text and refuses to grow beyond its bound. */
final class BoundedText implements Appendable {

    private final StringBuilder text = new StringBuilder();
    private final int bound;

    BoundedText(int bound) {
        this.bound = bound;
    }

    @Override
    public Appendable append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public Appendable append(CharSequence more, int start, int end) {
        if (text.length() + end - start > bound) {
            throw new IllegalArgumentException("longer than " + bound);
        }
        text.append(more, start, end);
        return this;
    }

    @Override
    public Appendable append(char more) {
        return append(Character.toString(more));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
