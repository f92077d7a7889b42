// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"

namespace vorlauf {

namespace {

void readLevers(PlanReading& reading, const JsonPlace& place, std::vector<std::string>& levers)
{
    for (const std::string_view element : reading.elements(place)) {
        std::string path;
        reading.read(place.at(levers.size(), element), path);
        levers.push_back(std::move(path));
    }
}

/// A word that must be one of some.
template <std::size_t count>
void readWord(PlanReading& reading, const JsonPlace& place,
              const std::array<std::string_view, count>& words, std::string& word)
{
    if (reading.read(place, word) && wordPosition(words, word) < 0)
        reading.fault(FaultCode::Type, place);
}

PlanSlide readSlide(PlanReading& reading, const JsonPlace& place)
{
    PlanSlide slide;
    bool hasView = false;
    const std::size_t before = reading.faults.size();
    for (const JsonMember& member : reading.members(place)) {
        const JsonPlace own = place.at(member);
        if (member.name == "view") {
            hasView = true;
            readWord(reading, own, slideViews, slide.view);
        } else if (member.name == "scenario") {
            reading.read(own, slide.scenario);
        } else if (member.name == "notes") {
            reading.read(own, slide.notes);
        } else if (member.name == "levers") {
            readLevers(reading, own, slide.levers);
        } else if (member.name == "quantity") {
            readWord(reading, own, slideQuantities, slide.quantity);
        } else if (member.name == "method") {
            readWord(reading, own, slideMethods, slide.method);
        } else {
            reading.keepUnknown(own);
        }
    }
    if (!hasView && reading.faults.size() == before)
        reading.fault(FaultCode::Required, {pointerTo(place.path, "view"), {}});
    return slide;
}

JsonTree leversTree(const std::vector<std::string>& levers)
{
    JsonTree array = JsonTree::array();
    for (const std::string& path : levers)
        array.append(JsonTree(toJson(std::string_view(path))));
    return array;
}

} // namespace

void readSlides(PlanReading& reading, const JsonPlace& place, std::vector<PlanSlide>& slides)
{
    for (const std::string_view element : reading.elements(place))
        slides.push_back(readSlide(reading, place.at(slides.size(), element)));
}

void writeSlides(const std::vector<PlanSlide>& slides, JsonTree& tree)
{
    if (slides.empty())
        return;
    JsonTree& array = tree.set("/slides", JsonTree::array());
    for (const PlanSlide& slide : slides) {
        JsonTree& object = array.append(JsonTree());
        object.set("/view", toJson(std::string_view(slide.view)));
        if (!slide.scenario.empty())
            object.set("/scenario", toJson(std::string_view(slide.scenario)));
        if (!slide.notes.empty())
            object.set("/notes", toJson(std::string_view(slide.notes)));
        if (!slide.levers.empty())
            object.set("/levers", leversTree(slide.levers));
        if (!slide.quantity.empty())
            object.set("/quantity", toJson(std::string_view(slide.quantity)));
        if (!slide.method.empty())
            object.set("/method", toJson(std::string_view(slide.method)));
    }
}

} // namespace vorlauf
