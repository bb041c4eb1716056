package dev.casebook.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoriesTests {
    private final List<Story> stories = DemoData.stories();

    @Test
    void leaveRoomForPeopleWhoTryTheDesk() {
        Set<String> acorn = Set.of("olivia", "mike", "vera");
        assertThat(stories.stream()
                        .filter(story -> acorn.contains(story.author()) && story.resolution() == null)
                        .count())
                .isBetween(1L, 5L);
        assertThat(stories).noneMatch(story -> Set.of("frank", "eli").contains(story.author()));
    }

    @Test
    void comeFromPagesThatAreThere() {
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.ticket().get("route"))
                        .asString()
                        .matches("/dashboard/(support(/new)?|history|notifications|help)"));
    }

    @Test
    void eachHasKeyOfItsOwn() {
        assertThat(stories.stream().map(Story::key)).doesNotHaveDuplicates().allMatch(key -> key.length() < 100);
    }
}
